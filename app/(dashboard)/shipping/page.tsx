import type { Metadata } from 'next';
import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { formatDate } from '@/lib/time/format-date';
import { readPage, type SearchParams } from '../page-view';

export const metadata: Metadata = { title: 'Shipping', alternates: { canonical: '/shipping' } };

export default async function ShippingPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/shipping', searchParams);
  const on = formatDate(page.input.clock.on, 'day', page.input.state.lang);
  return (
    <TopicPage
      page={page}
      title={page.t('board.shipping.title')}
      lead={page.t('board.shipping.lead', { on })}
    >
      <Panel id="strait-status" page={page} />
      <Panel id="chokepoint-transits" page={page} />
    </TopicPage>
  );
}
