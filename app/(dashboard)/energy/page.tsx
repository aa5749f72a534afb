import type { Metadata } from 'next';
import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { formatDate } from '@/lib/time/format-date';
import { readPage, type SearchParams } from '../page-view';

export const metadata: Metadata = { title: 'Energy', alternates: { canonical: '/energy' } };

export default async function EnergyPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/energy', searchParams);
  const on = formatDate(page.input.clock.on, 'day', page.input.state.lang);
  return (
    <TopicPage page={page} title={page.t('board.energy.title')} lead={page.t('board.energy.lead', { on })}>
      <Panel id="oil-prices" page={page} />
      <Panel id="gas-prices" page={page} />
      <Panel id="fuel-prices" page={page} />
      <Panel id="chokepoint-flows" page={page} />
      <Panel id="hormuz-dependence" page={page} />
      <Panel id="bypass-capacity" page={page} />
    </TopicPage>
  );
}
