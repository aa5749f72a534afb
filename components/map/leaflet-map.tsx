'use client';

import 'leaflet/dist/leaflet.css';
import { control } from 'leaflet';
import { useEffect } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import type { BaseMap } from '@/lib/figure/basemap';
import type { MapFigure } from '@/lib/figure/map-figure';
import type { MapWords } from '@/lib/figure/map-words';
import { Gestures } from './gestures';
import { toLatLng } from './lat-lng';
import { GulfLayer, RegionLayer } from './layers/base-layer';
import { FlatLayer } from './layers/flat-layer';
import { GraticuleLayer } from './layers/graticule-layer';
import { WordsLayer } from './layers/words-layer';
import styles from './map.module.css';
import { type MapView, ViewKeeper } from './view-keeper';

export interface LeafletMapProps {
  readonly figure: MapFigure;
  readonly view: MapFigure['view'];
  readonly base: BaseMap;
  readonly words: MapWords;
  readonly isActive: boolean;
  readonly onLeave: () => void;
  readonly onMove: (view: MapView) => void;
  /** Everything is drawn. */
  readonly onReady: () => void;
}

const LIMITS = { minZoom: 4, maxZoom: 11, zoomSnap: 0.5 } as const;

/** Zoom buttons, before the marks in the order of the tab key, and the container's own words. */
function Furniture({ words }: { readonly words: MapWords }) {
  const map = useMap();
  useEffect(
    function addFurniture() {
      const container = map.getContainer();
      container.setAttribute('aria-label', `${words.label}. ${words.hint}`);
      container.setAttribute('role', 'region');
      const buttons = control.zoom({
        position: 'topright',
        zoomInTitle: words.zoomIn,
        zoomOutTitle: words.zoomOut,
      });
      buttons.addTo(map);
      const corner = container.querySelector('.leaflet-control-container');
      if (corner) container.prepend(corner);
      return () => void buttons.remove();
    },
    [map, words],
  );
  return null;
}

function ReadySignal({ onReady }: { readonly onReady: () => void }) {
  useEffect(onReady, [onReady]);
  return null;
}

/** The map that the reader can move: the same figure, base map and names as the server's drawing, in the same box. */
export function LeafletMap({
  figure,
  view,
  base,
  words,
  isActive,
  onLeave,
  onMove,
  onReady,
}: LeafletMapProps) {
  return (
    <MapContainer
      className={styles.leaflet ?? ''}
      center={toLatLng(view.centre)}
      zoom={view.zoom}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={false}
      {...LIMITS}
    >
      <Furniture words={words} />
      <ViewKeeper view={view} onMove={onMove} />
      <RegionLayer layer={base.region} />
      {base.gulf ? <GulfLayer layer={base.gulf} /> : null}
      <GraticuleLayer bounds={base.region.bounds} />
      <FlatLayer figure={figure} bounds={base.region.bounds} />
      <WordsLayer figure={figure} base={base} words={words} />
      <Gestures isActive={isActive} onLeave={onLeave} />
      <ReadySignal onReady={onReady} />
    </MapContainer>
  );
}
