import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { EmbedCopy } from '@/components/panels/embed-copy';
import { EMBED_WIDTHS } from '@/components/panels/embed-form';
import { EmbedGallery } from '@/components/panels/embed-gallery';
import type { PageContext } from '@/components/panels/page-context';
import { TopicPage } from '@/components/panels/topic-page';
import { allReleases } from '@/lib/datasets/store';
import { embedAddresses } from '@/lib/embed/embed-addresses';
import { createTranslator } from '@/lib/messages/translator';
import type { PanelDefinition } from '@/lib/panels/panel';
import { buildPanel, findPanel, PANELS } from '@/lib/panels/registry';
import { currentPanelId } from '@/lib/panels/renamed';
import { shareMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

interface Props {
  readonly searchParams: SearchParams;
}

/** The panel whose code is asked for leads this page. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const panel = findPanel(currentPanelId(first((await searchParams).panel)));
  const { t } = createTranslator('en');
  if (panel === null) return shareMetadata({ path: '/embed', title: t('embed.gallery.title') }, searchParams);
  const title = t('embed.copy.title', { title: t(panel.titleKey) });
  return shareMetadata({ path: '/embed', title, panelId: panel.id }, searchParams);
}

/** Rows that embeds show; a panel's words need no more. */
const ROWS = 12;
const USUAL_WIDTH = 640;
/** Most that is repeated of a panel's name that does not exist. */
const MOST_SHOWN = 60;

function first(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

export default async function EmbedPage({ searchParams }: Props) {
  const page = await readPage('/embed', searchParams);
  const params = await searchParams;
  const asked = first(params.panel);
  const id = currentPanelId(asked);
  if (id !== asked) permanentRedirect(embedAddresses(id, page.input.state).code);
  const panel = findPanel(id);
  const width = EMBED_WIDTHS.find((one) => String(one) === first(params.width)) ?? USUAL_WIDTH;
  if (panel !== null) return <OnePanel page={page} panel={panel} width={width} />;
  return <AllPanels page={asked === '' ? page : withUnknown(page, asked)} />;
}

/** The page with a notice that there is no such panel. */
function withUnknown(page: PageContext, asked: string): PageContext {
  const problem = {
    name: 'panel',
    value: asked.slice(0, MOST_SHOWN),
    allowed: page.t('embed.gallery.allowed'),
  };
  return { ...page, problems: [...page.problems, problem] };
}

interface OnePanelProps {
  readonly page: PageContext;
  readonly panel: PanelDefinition;
  readonly width: number;
}

function OnePanel({ page, panel, width }: OnePanelProps) {
  const view = buildPanel(panel, { ...page.input, rowLimit: ROWS }, page.onError);
  const title = page.t('embed.copy.title', { title: view.title });
  return (
    <TopicPage page={page} title={title} lead={view.sentence}>
      <EmbedCopy page={page} view={view} width={width} releases={allReleases().map((one) => one.id)} />
    </TopicPage>
  );
}

function AllPanels({ page }: { readonly page: PageContext }) {
  const views = PANELS.map((panel) => buildPanel(panel, { ...page.input, rowLimit: ROWS }, page.onError));
  return (
    <TopicPage page={page} title={page.t('embed.gallery.title')} lead={page.t('embed.gallery.lead')}>
      <EmbedGallery page={page} views={views} />
    </TopicPage>
  );
}
