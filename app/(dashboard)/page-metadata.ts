import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { publicOrigin } from '@/app/public-origin';
import { embedAddresses } from '@/lib/embed/embed-addresses';
import { leadPanel, panelPage } from '@/lib/panels/panel-pages';
import { decodeViewState, viewAddress } from '@/lib/view-state/codec';
import type { SearchParams } from './page-view';

interface PageWords {
  readonly title: string;
  readonly description?: string;
}

interface Shared extends PageWords {
  readonly path: string;
  /** The panel whose picture stands for the page; null = the one that leads it. */
  readonly panelId?: string | null;
}

/** Picture of pages that show no panel. */
const USUAL_PANEL = 'strait-status';
/** Width of pictures in previews of links, px. */
const CARD_WIDTH = '1200';

/**
 * What others see of a page's address: title, canonical address, the card with the still of its leading panel in the
 * same view, and where the oEmbed provider has the panel.
 */
export async function shareMetadata(shared: Shared, searchParams: SearchParams): Promise<Metadata> {
  const { path, title, description } = shared;
  const { state } = decodeViewState(await searchParams);
  const origin = publicOrigin(await headers());
  const panelId = shared.panelId ?? leadPanel(path);
  const { still, oembed } = embedAddresses(panelId ?? USUAL_PANEL, state, origin);
  const image = {
    url: still('png', { width: CARD_WIDTH }),
    width: Number(CARD_WIDTH),
    alt: title,
    type: 'image/png',
  };
  const words = { title, ...(description === undefined ? {} : { description }) };
  const found = { 'application/json+oembed': oembed('json'), 'text/xml+oembed': oembed('xml') };
  const canonical =
    shared.panelId === undefined || shared.panelId === null ? path : panelPage(shared.panelId);
  return {
    ...words,
    alternates: { canonical, ...(panelId === null ? {} : { types: found }) },
    openGraph: {
      ...words,
      type: 'website',
      siteName: 'Narrows',
      locale: state.lang,
      url: `${origin}${viewAddress(path, state)}`,
      images: [image],
    },
    twitter: { ...words, card: 'summary_large_image', images: [image] },
  };
}

/** The metadata of a page of panels, in the view that its address asks for. */
export function pageMetadata(path: string, words: PageWords) {
  return ({ searchParams }: { readonly searchParams: SearchParams }): Promise<Metadata> =>
    shareMetadata({ path, ...words }, searchParams);
}
