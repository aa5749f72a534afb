import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { MapFigure } from '@/lib/figure/map-figure';
import { toLatLng } from './lat-lng';
import { roundedView } from './view-address';

/** Centre and zoom as an address holds them. */
export type MapView = ReturnType<typeof roundedView>;

interface ViewKeeperProps {
  readonly view: MapFigure['view'];
  readonly onMove: (view: MapView) => void;
}

/** Tells the page once when the reader has moved the map, and moves the map when the page's view changes. */
export function ViewKeeper({ view, onMove }: ViewKeeperProps) {
  const map = useMap();
  const told = useRef('');
  const [lon, lat] = view.centre;
  const { zoom } = view;
  useEffect(
    function followPage() {
      const asked = roundedView(lat, lon, zoom);
      const { lat: atLat, lng: atLon } = map.getCenter();
      const isThere = JSON.stringify(roundedView(atLat, atLon, map.getZoom())) === JSON.stringify(asked);
      told.current = JSON.stringify(asked);
      if (!isThere) map.setView(toLatLng([lon, lat]), zoom, { animate: false });
    },
    [map, lon, lat, zoom],
  );
  useEffect(
    function tellPage() {
      const tell = () => {
        const centre = map.getCenter();
        const now = roundedView(centre.lat, centre.lng, map.getZoom());
        if (JSON.stringify(now) === told.current) return;
        told.current = JSON.stringify(now);
        onMove(now);
      };
      map.on('moveend', tell);
      return () => void map.off('moveend', tell);
    },
    [map, onMove],
  );
  return null;
}
