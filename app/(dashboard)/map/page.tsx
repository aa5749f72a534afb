import type { Metadata } from 'next';
import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { formatDate } from '@/lib/time/format-date';
import { readPage, type SearchParams } from '../page-view';

export const metadata: Metadata = { title: 'Map of Gulf waterways', alternates: { canonical: '/map' } };

export default async function MapPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/map', searchParams);
  const on = formatDate(page.input.clock.on, 'day', page.input.state.lang);
  return (
    <TopicPage page={page} title={page.t('board.map.title')} lead={page.t('board.map.lead', { on })}>
      <Panel id="gulf-map" page={page} />
    </TopicPage>
  );
}
