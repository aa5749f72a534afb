import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { createTranslator } from '@/lib/messages/translator';
import { shippingLead } from '@/lib/panels/shipping/shipping-lead';
import { pageMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

const { t } = createTranslator('en');

export const generateMetadata = pageMetadata('/shipping', {
  title: t('shipping.meta.title'),
  description: t('shipping.meta.description'),
});

export default async function ShippingPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/shipping', searchParams);
  return (
    <TopicPage page={page} title={page.t('board.shipping.title')} lead={shippingLead(page.input)}>
      <Panel id="strait-status" page={page} />
      <Panel id="chokepoint-transits" page={page} />
      <Panel id="shipping-incidents" page={page} />
    </TopicPage>
  );
}
