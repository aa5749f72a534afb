import { frameHeight } from '@/lib/embed/frame-height';
import type { BaseMap } from '@/lib/figure/basemap';
import type { PanelView } from '@/lib/panels/panel';
import type { ViewState } from '@/lib/view-state/view-state';
import { drawStill } from './draw-still';

/** No paint: only the height is asked for. */
const NO_PAINT = {
  paint: {
    paper: '',
    hairline: '',
    ink: '',
    'ink-soft': '',
    alarm: '',
    'series-1': '',
    'series-2': '',
    'series-3': '',
    'series-4': '',
    'series-5': '',
    'series-6': '',
    'force-us': '',
    'force-iran': '',
    'force-other': '',
  },
  fontFamily: '',
};

const HEIGHT = /^<svg[^>]* height="([\d.]+)"/;

/** Height of a drawing in px: as its spec says, else as it comes out at that width; null for words. */
function drawnHeight({ picture }: PanelView, width: number, lang: string, baseMap: BaseMap): number | null {
  if (picture === null || picture.kind === 'map') return null;
  if ('height' in picture && typeof picture.height === 'number') return picture.height;
  const drawing = drawStill(picture, { width, theme: NO_PAINT, lang, baseMap, paint: () => '' });
  return drawing === null ? null : Number(HEIGHT.exec(drawing)?.[1] ?? 0);
}

/** Height in px of the panel's embed at a width in px. */
export function panelFrameHeight(view: PanelView, state: ViewState, width: number, baseMap: BaseMap): number {
  return frameHeight(view, state, width, drawnHeight(view, width - 24, state.lang, baseMap));
}
