import type { Metadata } from 'next';
import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { formatDate } from '@/lib/time/format-date';
import { readPage, type SearchParams } from '../page-view';

export const metadata: Metadata = { title: 'Forces', alternates: { canonical: '/forces' } };

export default async function ForcesPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/forces', searchParams);
  const on = formatDate(page.input.clock.on, 'day', page.input.state.lang);
  return (
    <TopicPage page={page} title={page.t('board.forces.title')} lead={page.t('board.forces.lead', { on })}>
      <Panel id="force-timeline" page={page} />
      <Panel id="carrier-presence" page={page} />
    </TopicPage>
  );
}
