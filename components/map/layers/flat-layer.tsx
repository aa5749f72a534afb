import { layerGroup, polygon, polyline } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { MapFigure } from '@/lib/figure/map-figure';
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

/** What lies in the region, which is all that the map shows: bounds are a box whose y is the latitude. */
const inRegion = (bounds: Bounds) => ({
  ring: (ring: readonly Position[]) => toLatLngs(clipRing(ring.slice(0, -1), bounds)),
  line: (line: readonly Position[]) => clipLine(line, bounds).map(toLatLngs),
});

/** Areas, then lines, each in layer order, as in the server's drawing. */
export function FlatLayer({ figure, bounds, onSelect }: FlatLayerProps) {
  const map = useMap();
  useEffect(
    function addShapes() {
      const shapes = shownShapes(figure);
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
    [map, figure, bounds, onSelect],
  );
  return null;
}
