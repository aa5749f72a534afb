import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { MapFigure } from '@/lib/figure/map-figure';
import { centreInBox } from '@/lib/figure/map-view';
import { toLatLng } from './lat-lng';
import { onRest } from './layers/on-rest';
import { roundedView } from './view-address';

/** Centre and zoom as an address holds them. */
export type MapView = ReturnType<typeof roundedView>;

interface ViewKeeperProps {
  readonly view: MapFigure['view'];
  readonly onMove: (view: MapView) => void;
}

/** How long the map rests before the page hears of it, ms: after its names, which are seen. */
const TOLD_MS = 400;

/** Tells the page once the reader's map has come to rest, and moves the map when the page's view changes. */
export function ViewKeeper({ view, onMove }: ViewKeeperProps) {
  const map = useMap();
  const told = useRef('');
  const key = JSON.stringify(view);
  const asked = useRef({ key, view });
  if (asked.current.key !== key) asked.current = { key, view };
  const page = asked.current.view;
  useEffect(
    function followPage() {
      const { zoom } = page;
      const [lon, lat] = centreInBox(page, map.getSize().x);
      const wanted = roundedView(lat, lon, zoom);
      const { lat: atLat, lng: atLon } = map.getCenter();
      const isThere = JSON.stringify(roundedView(atLat, atLon, map.getZoom())) === JSON.stringify(wanted);
      told.current = JSON.stringify(wanted);
      if (!isThere) map.setView(toLatLng([lon, lat]), zoom, { animate: false });
    },
    [map, page],
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
      return onRest(map, { rest: tell }, TOLD_MS);
    },
    [map, onMove],
  );
  return null;
}
