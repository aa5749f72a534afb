import type { BadgeShape, MapFigure, MapShape, MarkShape, RingShape } from '@/lib/figure/map-figure';
import { type MapLayout, markSize } from '@/lib/figure/map-layout';
import { tokenMapPaint } from '@/lib/figure/map-paint';
import { badgeInner, markInner, ringInner } from '@/lib/figure/map-shapes';
import { firstStops, layersByShape } from '@/lib/figure/map-stops';
import type { Pixel, Position } from '@/lib/geo/position';
import { toLatLng } from '../lat-lng';
import type { MarkerSpec } from './marker-set';

/** Smallest side of a target, px. */
const TARGET = 24;

/** Depth of a kind: rings lie under marks, badges over both. */
const DEPTH = { ring: 0, mark: 1000, badge: 2000 } as const;

/** What markers need of their map. */
interface MarkerHost {
  readonly unproject: (at: Pixel) => Position;
  readonly onSelect: (ref: string) => void;
}

type Drawn = Pick<MarkerSpec, 'side' | 'inner'>;

function specOf(
  shape: RingShape | MarkShape | BadgeShape,
  at: Position,
  { side, inner }: Drawn,
  onSelect: (ref: string) => void,
): Omit<MarkerSpec, 'layer' | 'isFirst'> {
  return {
    id: shape.id,
    at: toLatLng(at),
    inner,
    side: Math.max(TARGET, side),
    name: `${shape.name}. ${shape.detail}`,
    ref: shape.ref ?? '',
    depth: DEPTH[shape.kind],
    onOpen: () => {
      if (shape.ref !== null) onSelect(shape.ref);
    },
  };
}

/** Markers of a layout; badges stand where the layout puts them, which `unproject` turns into a position. */
export function markerSpecs(
  figure: MapFigure,
  layout: MapLayout,
  defs: string,
  { unproject, onSelect }: MarkerHost,
): readonly MarkerSpec[] {
  const paint = tokenMapPaint;
  const place = (shape: MapShape & { readonly at: Position }, at: Pixel, isMoved: boolean) =>
    isMoved ? unproject(at) : shape.at;
  const specs = [
    ...layout.rings.map(({ shape }) =>
      specOf(shape, shape.at, { side: 2 * shape.radiusPx, inner: ringInner(shape, paint) }, onSelect),
    ),
    ...layout.marks.map(({ shape, at, moved }) =>
      specOf(
        shape,
        place(shape, at, moved !== null),
        { side: markSize(shape), inner: markInner(shape, paint, defs) },
        onSelect,
      ),
    ),
    ...layout.badges.map(({ shape, at, moved }) =>
      specOf(
        shape,
        place(shape, at, moved !== null),
        {
          side: TARGET,
          inner: badgeInner(shape, paint, defs),
        },
        onSelect,
      ),
    ),
  ];
  const layers = layersByShape(figure);
  const first = firstStops(figure, layout);
  return specs.map((spec) => ({ ...spec, layer: layers.get(spec.id) ?? '', isFirst: first.has(spec.id) }));
}
