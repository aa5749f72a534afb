import type { PageContext } from '@/components/panels/page-context';
import { Panel } from '@/components/panels/panel';
import { SearchForm } from '@/components/panels/search-form';
import { TopicPage } from '@/components/panels/topic-page';
import { timelineLead } from '@/lib/panels/timeline/timeline-lead';
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
  return (
    <TopicPage page={page} title={page.t('board.timeline.title')} lead={timelineLead(page.input)}>
      <SearchForm
        page={page}
        panelId="event-timeline"
        words={{ label: page.t('forces.search.words'), submit: page.t('forces.search.submit') }}
        days={{ from: page.t('forces.search.from'), to: page.t('forces.search.to') }}
      />
      <Panel id="event-timeline" page={onTracks(page)} />
      <Panel id="pressure-and-response" page={page} />
    </TopicPage>
  );
}
