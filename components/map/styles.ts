import type { PathOptions, PolylineOptions } from 'leaflet';
import type { AreaShape, LineShape } from '@/lib/figure/map-figure';
import { AREA_OPACITY, BASE_LINES, lineStyle, paintOf, tokenMapPaint } from '@/lib/figure/map-paint';

/** The only theme of the browser's map: the same tokens and widths as the server's drawing. */

/** Vertices nearer to a line than this many px are left out, as in the server's drawing. */
export const SMOOTH = 0.6;

const still = { interactive: false, smoothFactor: SMOOTH } as const;

export const GRATICULE: PolylineOptions = {
  ...still,
  color: tokenMapPaint('coast'),
  weight: BASE_LINES.graticule,
  opacity: 0.5,
  fill: false,
};

/** Path of a lane or pipeline. */
export function lineOptions(shape: LineShape): PolylineOptions {
  const { width, dash, opacity } = lineStyle(shape.role);
  return {
    color: tokenMapPaint(paintOf(shape.role)),
    weight: width,
    opacity: opacity * shape.opacity,
    lineCap: 'butt',
    smoothFactor: SMOOTH,
    ...(dash === null ? {} : { dashArray: dash }),
  };
}

const AREA_DASH = { solid: null, hatched: '4 3', open: '1 3' } as const;

/** Path of an area: soft, its outline telling the confidence. */
export function areaOptions(shape: AreaShape): PolylineOptions {
  const colour = tokenMapPaint(paintOf(shape.role));
  const dash = AREA_DASH[shape.fill];
  return {
    ...still,
    color: colour,
    weight: 1,
    opacity: AREA_OPACITY.outline * shape.opacity,
    fillColor: colour,
    fillOpacity: AREA_OPACITY.fill * shape.opacity,
    lineCap: 'butt',
    ...(dash === null ? {} : { dashArray: dash }),
  };
}

const FOCUS = { ...still, color: tokenMapPaint('focus'), weight: 2, fill: false } as const;

/** Halo of the selected mark. */
export const SELECTED: PathOptions = FOCUS;

/** The circle in which the selected record lies. */
export const SELECTED_CIRCLE: PolylineOptions = { ...FOCUS, weight: 1, dashArray: '3 3' };

/** A measured way. */
export const MEASURE: PolylineOptions = { ...FOCUS, dashArray: '4 3' };
