import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { centreBounds } from '@/lib/figure/map-view';
import { project, unproject } from '@/lib/geo/mercator';
import type { Bounds } from '@/lib/geo/position';
import { toLatLngBounds } from './lat-lng';

/** What a box of a size may show: its middle stays in the bounds of centres, whatever its width. */
export function shownBounds(zoom: number, size: { readonly x: number; readonly y: number }): Bounds {
  const [west, south, east, north] = centreBounds(zoom);
  const [left, bottom] = project([west, south], zoom);
  const [right, top] = project([east, north], zoom);
  // One pixel more: the library rounds the middle to whole pixels.
  const [across, down] = [size.x / 2 + 1, size.y / 2 + 1];
  const [shownWest, shownNorth] = unproject([left - across, top - down], zoom);
  const [shownEast, shownSouth] = unproject([right + across, bottom + down], zoom);
  return [shownWest, shownSouth, shownEast, shownNorth];
}

/** Keeps the map where there is land and sea to be seen, as the server's drawing is kept. */
export function Bounded() {
  const map = useMap();
  useEffect(
    function keepInside() {
      const bound = () => map.setMaxBounds(toLatLngBounds(shownBounds(map.getZoom(), map.getSize())));
      bound();
      map.on('zoomend resize', bound);
      return () => void map.off('zoomend resize', bound);
    },
    [map],
  );
  return null;
}
