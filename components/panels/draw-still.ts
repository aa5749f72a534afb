import type { BaseMap } from '@/lib/figure/basemap';
import { drawBarFigure } from '@/lib/figure/draw-bar-figure';
import { drawMapFigure } from '@/lib/figure/draw-map-figure';
import { drawSpanFigure } from '@/lib/figure/draw-span-figure';
import { drawStackFigure } from '@/lib/figure/draw-stack-figure';
import { drawTieFigure } from '@/lib/figure/draw-tie-figure';
import { drawTimeFigure } from '@/lib/figure/draw-time-figure';
import type { FigureTheme } from '@/lib/figure/paint';
import type { Picture } from '@/lib/panels/panel';

/** How a picture is drawn that stands alone. */
export interface StillOptions {
  readonly width: number;
  readonly theme: FigureTheme;
  readonly lang: string;
  readonly baseMap: BaseMap;
  /** Paint, or font family, of every token, for drawings that ask by name. */
  readonly paint: (token: string) => string;
}

/** A picture as one SVG element of a width in px, painted literally; null for pictures that are made of words. */
export function drawStill(picture: Picture | null, options: StillOptions): string | null {
  const { width, theme, lang, baseMap, paint } = options;
  switch (picture?.kind) {
    case 'time':
      return drawTimeFigure(picture, { width, theme });
    case 'bars':
      return drawBarFigure(picture, { width, theme });
    case 'spans':
      return drawSpanFigure(picture, { width, theme });
    case 'stack':
      return drawStackFigure(picture, { width, theme });
    case 'ties':
      return drawTieFigure(picture, { width, theme });
    case 'map':
      return drawMapFigure(picture, baseMap, { width, lang, paint });
    default:
      return null;
  }
}
