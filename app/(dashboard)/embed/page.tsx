import type { Metadata } from 'next';
import { EmbedGallery } from '@/components/panels/embed-gallery';
import { TopicPage } from '@/components/panels/topic-page';
import { buildPanel, PANELS } from '@/lib/panels/registry';
import { readPage, type SearchParams } from '../page-view';

export const metadata: Metadata = { title: 'Embed a panel', alternates: { canonical: '/embed' } };

export default async function EmbedPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/embed', searchParams);
  const views = PANELS.map((panel) => buildPanel(panel, { ...page.input, rowLimit: 12 }, page.onError));
  return (
    <TopicPage page={page} title={page.t('embed.gallery.title')} lead={page.t('embed.gallery.lead')}>
      <EmbedGallery page={page} views={views} />
    </TopicPage>
  );
}
