import type { PageContext } from '@/components/panels/page-context';
import { Panel } from '@/components/panels/panel';
import { TimelineForm } from '@/components/panels/timeline-form';
import { TopicPage } from '@/components/panels/topic-page';
import { formatDate } from '@/lib/time/format-date';
import { withState } from '@/lib/view-state/codec';
import { pageMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

export const generateMetadata = pageMetadata('/timeline', {
  title: 'Timeline',
  description: 'Events, statements and talks on one time axis, each with its sources.',
});

/** The page with the timeline on tracks, where the address does not ask for another form. */
function onTracks(page: PageContext): PageContext {
  const { state } = page.input;
  return { ...page, input: { ...page.input, state: withState(state, { as: state.as ?? 'tracks' }) } };
}

export default async function TimelinePage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/timeline', searchParams);
  const on = formatDate(page.input.clock.on, 'day', page.input.state.lang);
  return (
    <TopicPage
      page={page}
      title={page.t('board.timeline.title')}
      lead={page.t('board.timeline.lead', { on })}
    >
      <TimelineForm page={page} />
      <Panel id="event-timeline" page={onTracks(page)} />
      <Panel id="pressure-and-response" page={page} />
    </TopicPage>
  );
}
