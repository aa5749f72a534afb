import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { forcesLead } from '@/lib/panels/forces/forces-lead';
import { pageMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

export const generateMetadata = pageMetadata('/forces', {
  title: 'Forces',
  description: 'Deployments, carriers, bases and reported numbers of personnel, by area and with sources.',
});

/** Panels of the page, in their order. */
const PANELS = ['force-timeline', 'carrier-presence', 'personnel', 'bases'] as const;

export default async function ForcesPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/forces', searchParams);
  return (
    <TopicPage page={page} jumps={PANELS} title={page.t('board.forces.title')} lead={forcesLead(page.input)}>
      <Panel id="force-timeline" page={page} />
      <Panel id="carrier-presence" page={page} />
      <Panel id="personnel" page={page} />
      <Panel id="bases" page={page} />
    </TopicPage>
  );
}
