import type { Metadata } from 'next';
import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { formatDate } from '@/lib/time/format-date';
import { readPage, type SearchParams } from '../page-view';

export const metadata: Metadata = { title: 'Timeline', alternates: { canonical: '/timeline' } };

export default async function TimelinePage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/timeline', searchParams);
  const on = formatDate(page.input.clock.on, 'day', page.input.state.lang);
  return (
    <TopicPage
      page={page}
      title={page.t('board.timeline.title')}
      lead={page.t('board.timeline.lead', { on })}
    >
      <Panel id="event-timeline" page={page} />
    </TopicPage>
  );
}
