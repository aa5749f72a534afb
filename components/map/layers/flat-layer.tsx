import { layerGroup, polygon, polyline } from 'leaflet';
import { useLayoutEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { AreaShape, LineShape, MapFigure, MapShape } from '@/lib/figure/map-figure';
import { shownShapes } from '@/lib/figure/map-layout';
import { clipLine, clipRing } from '@/lib/geo/clip';
import type { Bounds, Position } from '@/lib/geo/position';
import { toLatLngs } from '../lat-lng';
import { areaOptions, lineOptions } from '../styles';

interface FlatLayerProps {
  readonly figure: MapFigure;
  readonly bounds: Bounds;
  readonly onSelect: (ref: string) => void;
}

type FlatShape = AreaShape | LineShape;

const isFlat = (shape: MapShape): shape is FlatShape => shape.kind === 'area' || shape.kind === 'line';

/** What lies in the region, which is all that the map shows: bounds are a box whose y is the latitude. */
const inRegion = (bounds: Bounds) => ({
  ring: (ring: readonly Position[]) => toLatLngs(clipRing(ring.slice(0, -1), bounds)),
  line: (line: readonly Position[]) => clipLine(line, bounds).map(toLatLngs),
});

/** Areas, then lines, each in layer order, as in the server's drawing. */
export function FlatLayer({ figure, bounds, onSelect }: FlatLayerProps) {
  const map = useMap();
  const key = JSON.stringify(shownShapes(figure).filter(isFlat));
  useLayoutEffect(
    function addShapes() {
      // Read from the key, so that another day with the same lanes and areas draws nothing anew.
      const shapes: readonly FlatShape[] = JSON.parse(key);
      const cut = inRegion(bounds);
      const areas = shapes.flatMap((shape) =>
        shape.kind === 'area' ? [polygon(shape.rings.map(cut.ring), areaOptions(shape))] : [],
      );
      const lines = shapes.flatMap((shape) => {
        if (shape.kind !== 'line') return [];
        const line = polyline(cut.line(shape.points), lineOptions(shape));
        const { ref } = shape;
        return [ref === null ? line : line.on('click', () => onSelect(ref))];
      });
      const group = layerGroup([...areas, ...lines]).addTo(map);
      return () => void group.remove();
    },
    [map, key, bounds, onSelect],
  );
  return null;
}
