import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { shareMetadata } from '@/app/(dashboard)/page-metadata';
import { readPage, type SearchParams } from '@/app/(dashboard)/page-view';
import { LivePanel } from '@/components/panels/live-panel';
import { createTranslator } from '@/lib/messages/translator';
import { findPanel } from '@/lib/panels/registry';
import { currentPanelId } from '@/lib/panels/renamed';
import { viewAddress } from '@/lib/view-state/codec';

interface LivePageProps {
  readonly params: Promise<{ readonly panel: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: LivePageProps): Promise<Metadata> {
  const { panel: id } = await params;
  const panel = findPanel(id);
  if (panel === null) return {};
  const title = createTranslator('en').t(panel.titleKey);
  return shareMetadata({ path: `/embed/${id}/live`, title, panelId: id }, searchParams);
}

export default async function LivePage({ params, searchParams }: LivePageProps) {
  const { panel: asked } = await params;
  const id = currentPanelId(asked);
  const page = await readPage(`/embed/${id}/live`, searchParams);
  if (id !== asked) permanentRedirect(viewAddress(page.path, page.input.state));
  const panel = findPanel(id);
  if (panel === null) notFound();
  return <LivePanel id={id} page={page} title={page.t(panel.titleKey)} />;
}
