import type { Metadata } from 'next';
import { Panel } from '@/components/panels/panel';
import { SeriesPicker } from '@/components/panels/series-picker';
import { TopicPage } from '@/components/panels/topic-page';
import { formatDate } from '@/lib/time/format-date';
import { readPage, type SearchParams } from '../page-view';

export const metadata: Metadata = { title: 'Compare', alternates: { canonical: '/compare' } };

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
