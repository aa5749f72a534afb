import type { MapFigure, MapShape } from './map-figure';
import { shownShapes } from './map-layout';
import { type MapPaint, type MapPaintRole, paintOf } from './map-paint';
import { hatchPattern } from './map-symbols';

/** Paints of hatched shapes, each once. */
function hatchedRoles(shapes: readonly MapShape[]): readonly MapPaintRole[] {
  const hatched = shapes.filter(
    (shape) => 'fill' in shape && shape.fill === 'hatched' && shape.kind !== 'area',
  );
  return [...new Set(hatched.map(({ role }) => paintOf(role)))];
}

/** Hatches that the shapes of a figure need, for the `defs` of its drawing. */
export function hatchDefs(figure: MapFigure, paint: MapPaint, id: string): string {
  return hatchedRoles(shownShapes(figure))
    .map((role) => hatchPattern(id, role, paint))
    .join('');
}
