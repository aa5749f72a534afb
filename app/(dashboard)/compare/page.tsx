import { Panel } from '@/components/panels/panel';
import { SeriesPicker } from '@/components/panels/series-picker';
import { TopicPage } from '@/components/panels/topic-page';
import { formatDate } from '@/lib/time/format-date';
import { pageMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

export const generateMetadata = pageMetadata('/compare', {
  title: 'Compare',
  description: 'Up to six series on one time axis, each with its own unit, baseline and sources.',
});

export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/compare', searchParams);
  const on = formatDate(page.input.clock.on, 'day', page.input.state.lang);
  return (
    <TopicPage page={page} title={page.t('compare.page.title')} lead={page.t('compare.page.lead', { on })}>
      <SeriesPicker page={page} />
      <Panel id="compare" page={page} />
    </TopicPage>
  );
}
