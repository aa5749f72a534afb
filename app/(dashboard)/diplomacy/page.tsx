import { Panel } from '@/components/panels/panel';
import { SearchForm } from '@/components/panels/search-form';
import { TopicPage } from '@/components/panels/topic-page';
import { diplomacyLead } from '@/lib/panels/diplomacy/leads';
import { pageMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

export const generateMetadata = pageMetadata('/diplomacy', {
  title: 'Diplomacy',
  description:
    'Rounds of talks, mediators, sanctions, agreements, statements and ties, each with its sources.',
});

/** Panels of the page, in their order. */
const PANELS = [
  'mediators',
  'negotiation-rounds',
  'sanctions',
  'agreements',
  'armed-groups',
  'alignments',
  'statements',
] as const;

export default async function DiplomacyPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/diplomacy', searchParams);
  return (
    <TopicPage
      page={page}
      jumps={PANELS}
      title={page.t('diplomacy.page.title')}
      lead={diplomacyLead(page.input)}
    >
      <Panel id="mediators" page={page} />
      <Panel id="negotiation-rounds" page={page} />
      <Panel id="sanctions" page={page} />
      <Panel id="agreements" page={page} />
      <Panel id="armed-groups" page={page} />
      <Panel id="alignments" page={page} />
      <SearchForm
        page={page}
        panelId="statements"
        words={{ label: page.t('diplomacy.statements.search'), submit: page.t('diplomacy.statements.find') }}
      />
      <Panel id="statements" page={page} />
    </TopicPage>
  );
}
