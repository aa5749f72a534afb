import { circleAround } from '@/lib/geo/circle';
import { type Frame, projector } from '@/lib/geo/mercator';
import type { LineShape, MapFigure } from './map-figure';
import type { MapPaint } from './map-paint';
import { PATH_TRANSFORM, PATH_UNITS_PER_PX, pathOf, px } from './map-path';

/** Query of a view with a card open; `query` is the view without one. */
export function selectQuery(query: string, ref: string): string {
  const select = `select=${encodeURIComponent(ref)}`;
  return query === '' ? select : `${query}&${select}`;
}

/** Radius of the halo around a selected mark, px. */
export const SELECTED_HALO_PX = 17;

/** Around the selected record: a halo, and the circle in which it lies by its source. Empty without one. */
export function drawSelection({ selected }: MapFigure, frame: Frame, paint: MapPaint): string {
  if (selected === null) return '';
  const at = projector(frame);
  const [x, y] = at(selected.at).map(px);
  const halo = `<circle cx="${x}" cy="${y}" r="${SELECTED_HALO_PX}" fill="none" stroke="${paint('focus')}" stroke-width="2"/>`;
  if (selected.radiusKm === null) return halo;
  const ring = circleAround(selected.at, selected.radiusKm).map(at);
  const style = `fill="none" stroke="${paint('focus')}" stroke-width="${PATH_UNITS_PER_PX}" stroke-dasharray="6 6"`;
  return `${halo}<path ${PATH_TRANSFORM} ${style} d="${pathOf(ring, true)}"/>`;
}

/** Measured ways as lines over the layers. */
export function measureShapes({ tools }: MapFigure): readonly LineShape[] {
  return tools.measure.ways.map(({ kind, label, text, line }) => ({
    kind: 'line',
    id: `measure-${kind}`,
    role: 'measure',
    name: label,
    detail: text,
    receipts: [],
    ref: null,
    opacity: 1,
    points: line,
    arrow: false,
    label: null,
  }));
}
