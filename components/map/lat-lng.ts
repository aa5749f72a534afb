import type { LatLngBoundsLiteral, LatLngTuple } from 'leaflet';
import type { Bounds, Position } from '@/lib/geo/position';

/** The one place where [lon, lat] becomes Leaflet's [lat, lon]. */
export function toLatLng([lon, lat]: Position): LatLngTuple {
  return [lat, lon];
}

/** A line or ring of positions for Leaflet. */
export function toLatLngs(line: readonly Position[]): LatLngTuple[] {
  return line.map(toLatLng);
}

/** Bounds for Leaflet. */
export function toLatLngBounds([west, south, east, north]: Bounds): LatLngBoundsLiteral {
  return [
    [south, west],
    [north, east],
  ];
}
