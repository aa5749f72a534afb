import type { PanelView } from '@/lib/panels/panel';
import { leadPanel } from '@/lib/panels/panel-pages';
import { currentPanelId } from '@/lib/panels/renamed';
import type { OembedAnswer } from '@/lib/schema/oembed';
import { decodeViewState, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';
import { frameCode } from './embed-code';
import { html } from './html';

/** Greatest size that a consumer has room for, px; null = any. */
export interface OembedLimits {
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

/** What an address shows: a panel in a view. */
export interface OembedTarget {
  readonly id: string;
  readonly state: ViewState;
}

const EMBED = /^\/embed\/([a-z0-9-]{1,60})(?:\/live)?\/?$/;
const USUAL_WIDTH = 640;
const CACHE_SECONDS = 300;

/** What an address of this site shows; null for other sites and for pages without a panel. Never throws. */
export function oembedTarget(text: string, origin: string, ids: readonly string[]): OembedTarget | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.origin !== origin) return null;
  const fragment = url.hash.slice(1);
  const lead = leadPanel(url.pathname);
  const named = lead !== null && ids.includes(fragment) ? fragment : null;
  const code = url.pathname === '/embed' ? url.searchParams.get('panel') : null;
  const asked = EMBED.exec(url.pathname)?.[1] ?? code ?? named ?? lead;
  const id = asked === null ? null : currentPanelId(asked);
  if (id === null || !ids.includes(id)) return null;
  return { id, state: decodeViewState(url.searchParams).state };
}

/** The embed as oEmbed tells it, never greater than there is room for; `heightAt` gives the height at a width, px. */
export function oembedAnswer(
  view: PanelView,
  state: ViewState,
  origin: string,
  { maxWidth, maxHeight }: OembedLimits,
  heightAt: (width: number, state: ViewState) => number,
): OembedAnswer {
  const width = Math.min(USUAL_WIDTH, maxWidth ?? USUAL_WIDTH);
  // Where it is tight the frame leaves out its folded parts first.
  const isTight = maxHeight !== null && heightAt(width, state) > maxHeight;
  const shown = isTight ? withState(state, { controls: 'none' }) : state;
  const height = Math.min(heightAt(width, shown), maxHeight ?? Number.POSITIVE_INFINITY);
  return {
    version: '1.0',
    type: 'rich',
    title: view.title,
    provider_name: 'Narrows',
    provider_url: `${origin}/`,
    cache_age: CACHE_SECONDS,
    html: frameCode({ view, state: shown, origin, width, height }),
    width,
    height,
  };
}

/** The same answer as XML, as the specification lays it out. */
export function oembedXml(answer: OembedAnswer): string {
  const members = Object.entries(answer).map(
    ([name, value]) => `<${name}>${html`${String(value)}`.text}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${members.join('')}</oembed>\n`;
}
