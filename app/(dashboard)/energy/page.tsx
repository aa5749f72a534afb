import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { createTranslator } from '@/lib/messages/translator';
import { energyLead } from '@/lib/panels/energy/energy-lead';
import { pageMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

const { t } = createTranslator('en');

export const generateMetadata = pageMetadata('/energy', {
  title: t('energy.meta.title'),
  description: t('energy.meta.description'),
});

export default async function EnergyPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/energy', searchParams);
  return (
    <TopicPage page={page} title={page.t('board.energy.title')} lead={energyLead(page.input)}>
      <Panel id="oil-prices" page={page} />
      <Panel id="gas-prices" page={page} />
      <Panel id="fuel-prices" page={page} />
      <Panel id="chokepoint-flows" page={page} />
      <Panel id="hormuz-dependence" page={page} />
      <Panel id="bypass-capacity" page={page} />
    </TopicPage>
  );
}
