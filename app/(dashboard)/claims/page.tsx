import type { Metadata } from 'next';
import { Panel } from '@/components/panels/panel';
import { TopicPage } from '@/components/panels/topic-page';
import { claimsLead } from '@/lib/panels/diplomacy/leads';
import { readPage, type SearchParams } from '../page-view';

export const metadata: Metadata = {
  title: 'The article, claim by claim',
  alternates: { canonical: '/claims' },
};

export default async function ClaimsPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/claims', searchParams);
  return (
    <TopicPage page={page} title={page.t('diplomacy.claims.page.title')} lead={claimsLead(page.input)}>
      <Panel id="article-claims" page={page} />
      <Panel id="after-the-article" page={page} />
    </TopicPage>
  );
}
