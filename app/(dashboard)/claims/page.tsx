import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { claimsLead } from '@/lib/panels/diplomacy/leads';
import { pageMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

export const generateMetadata = pageMetadata('/claims', {
  title: 'The article, claim by claim',
  description:
    'What an article of February 2026 said of the stand-off, and what the records say to each claim.',
});

/** Panels of the page, in their order. */
const PANELS = ['article-claims', 'after-the-article'] as const;

export default async function ClaimsPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/claims', searchParams);
  return (
    <TopicPage
      page={page}
      jumps={PANELS}
      title={page.t('diplomacy.claims.page.title')}
      lead={claimsLead(page.input)}
    >
      <Panel id="article-claims" page={page} />
      <Panel id="after-the-article" page={page} />
    </TopicPage>
  );
}
