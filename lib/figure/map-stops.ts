import type { MapFigure } from './map-figure';
import type { MapLayout } from './map-layout';

/** Layer of every shape that is shown, by the shape's id. */
export function layersByShape(figure: MapFigure): ReadonlyMap<string, string> {
  return new Map(figure.layers.flatMap(({ id, shapes }) => shapes.map((shape) => [shape.id, id])));
}

/**
 * Ids of the marks that are stops of the tab key, one a layer: the nearest to the middle of the view, which
 * boxes of every width show. `middle` in px of the frame.
 */
export function firstStops(figure: MapFigure, layout: MapLayout): ReadonlySet<string> {
  const layers = layersByShape(figure);
  const [x, y] = layout.middle;
  const nearest = new Map<string, { readonly id: string; readonly away: number }>();
  for (const { shape, at } of [...layout.rings, ...layout.marks, ...layout.badges]) {
    if (shape.ref === null) continue;
    const layer = layers.get(shape.id) ?? '';
    const away = Math.hypot(at[0] - x, at[1] - y);
    const known = nearest.get(layer);
    if (known === undefined || away < known.away) nearest.set(layer, { id: shape.id, away });
  }
  return new Set([...nearest.values()].map(({ id }) => id));
}
