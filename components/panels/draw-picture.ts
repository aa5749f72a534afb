import type { BaseMap } from '@/lib/figure/basemap';
import { drawBarFigure } from '@/lib/figure/draw-bar-figure';
import { drawMapFigure } from '@/lib/figure/draw-map-figure';
import { drawSpanFigure } from '@/lib/figure/draw-span-figure';
import { drawStackFigure } from '@/lib/figure/draw-stack-figure';
import { drawTieFigure } from '@/lib/figure/draw-tie-figure';
import { drawTimeFigure } from '@/lib/figure/draw-time-figure';
import type { Picture } from '@/lib/panels/panel';

/** Widest map that is drawn; narrower boxes crop it. */
const MAP_WIDTH = 1400;

/** Markup of a picture drawn as SVG; null for pictures that are made of words. */
export function drawPicture(picture: Picture | null, baseMap: BaseMap, lang: string): string | null {
  switch (picture?.kind) {
    case 'time':
      return drawTimeFigure(picture);
    case 'bars':
      return drawBarFigure(picture);
    case 'spans':
      return drawSpanFigure(picture);
    case 'stack':
      return drawStackFigure(picture);
    case 'ties':
      return drawTieFigure(picture);
    case 'map':
      return drawMapFigure(picture, baseMap, { width: MAP_WIDTH, lang });
    default:
      return null;
  }
}
