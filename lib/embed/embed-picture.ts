import { GULF_ZOOM } from '@/lib/figure/basemap';
import { narrowShift } from '@/lib/figure/map-view';
import type { PanelView } from '@/lib/panels/panel';
import type { EmbedContext } from './embed-context';
import { html, type Markup, trusted } from './html';
import { MOST_ROWS, tableMarkup, wordPicture } from './word-pictures';

function boxStyle(picture: NonNullable<PanelView['picture']>): Markup | null {
  if (picture.kind !== 'map') return null;
  const [right, down] = narrowShift(picture.view);
  return html` style="--map-height:${picture.height}px;--map-shift:${-right}px ${-down}px"`;
}

function credit({ view, t }: EmbedContext): Markup | null {
  if (view.picture?.kind !== 'map') return null;
  const words = view.picture.view.zoom < GULF_ZOOM ? t('map.credit.region') : t('map.credit.gulf');
  return html`<p class="foot">${words}</p>`;
}

/** The picture of a panel: its drawing with a place for readings, its words, or else its table. */
export function embedPicture(context: EmbedContext): Markup | null {
  const { view, picture, t, receiptHref } = context;
  if (view.picture === null) return null;
  const kind = view.picture.kind;
  if (picture.drawing === null) {
    const words = wordPicture(view.picture, receiptHref) ?? tableMarkup(view.table, receiptHref, MOST_ROWS);
    return html`<div class="words" data-picture="${kind}">${words}</div>`;
  }
  return html`<div class="picture" data-picture="${kind}" role="group" aria-label="${view.title}" aria-describedby="hint"${boxStyle(view.picture)}><div class="drawing">${trusted(picture.drawing)}</div><div class="cursor" hidden></div><div class="reading" role="status"></div><p class="hint" id="hint">${t('embed.hint')}</p></div>${credit(context)}`;
}
