import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { formatDate } from '@/lib/time/format-date';
import { pageMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

export const generateMetadata = pageMetadata('/map', {
  title: 'Map of Gulf waterways',
  description:
    'What is known of waterways, ships, forces and incidents on any day, by area and with sources.',
});

export default async function MapPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/map', searchParams);
  const on = formatDate(page.input.clock.on, 'day', page.input.state.lang);
  return (
    <TopicPage page={page} title={page.t('board.map.title')} lead={page.t('board.map.lead', { on })}>
      <Panel id="gulf-map" page={page} />
    </TopicPage>
  );
}
