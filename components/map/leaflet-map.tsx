'use client';

import 'leaflet/dist/leaflet.css';
import { control, svg } from 'leaflet';
import { useEffect, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import type { TileSource } from '@/lib/api/tiles';
import type { BaseMap } from '@/lib/figure/basemap';
import type { MapFigure } from '@/lib/figure/map-figure';
import { MAP_ZOOMS } from '@/lib/figure/map-view';
import type { MapWords } from '@/lib/figure/map-words';
import { Bounded } from './bounded';
import { Gestures } from './gestures';
import { toLatLng } from './lat-lng';
import { AroundLayer, GulfLayer, RegionLayer } from './layers/base-layer';
import { FlatLayer } from './layers/flat-layer';
import { GraticuleLayer } from './layers/graticule-layer';
import { type MapOver, OverLayer } from './layers/over-layer';
import { TilesLayer } from './layers/tiles-layer';
import { WordsLayer } from './layers/words-layer';
import styles from './map.module.css';
import { PointerReadout } from './pointer-readout';
import { type MapView, ViewKeeper } from './view-keeper';

export interface LeafletMapProps {
  readonly figure: MapFigure;
  readonly view: MapFigure['view'];
  readonly base: BaseMap;
  readonly words: MapWords;
  /** The selection and the measured ways of the page's view, over the layers. */
  readonly over: MapOver;
  readonly tiles: TileSource | null;
  readonly isActive: boolean;
  readonly onLeave: () => void;
  readonly onMove: (view: MapView) => void;
  readonly onSelect: (ref: string) => void;
  /** Everything is drawn. */
  readonly onReady: () => void;
}

const LIMITS = {
  minZoom: MAP_ZOOMS.min,
  maxZoom: MAP_ZOOMS.max,
  zoomSnap: 0.5,
  maxBoundsViscosity: 1,
  // Marks stand where the rested map puts them: each that went along with a zoom would be a layer of its own.
  markerZoomAnimation: false,
} as const;

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
  over,
  tiles,
  isActive,
  onLeave,
  onMove,
  onSelect,
  onReady,
}: LeafletMapProps) {
  // SVG takes custom properties, so a change of theme needs no new drawing; half a map more on every side to drag into.
  const [renderer] = useState(() => svg({ padding: 0.5 }));
  return (
    <MapContainer
      renderer={renderer}
      className={styles.leaflet ?? ''}
      center={toLatLng(view.centre)}
      zoom={view.zoom}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={false}
      {...LIMITS}
    >
      <Furniture words={words} />
      <Bounded />
      <ViewKeeper view={view} onMove={onMove} />
      <AroundLayer layer={base.around} />
      <RegionLayer layer={base.region} />
      {tiles ? <TilesLayer tiles={tiles} /> : null}
      {base.gulf ? <GulfLayer layer={base.gulf} /> : null}
      <GraticuleLayer bounds={base.around.bounds} />
      <FlatLayer figure={figure} bounds={base.around.bounds} onSelect={onSelect} />
      <OverLayer over={over} />
      <WordsLayer figure={figure} base={base} words={words} onSelect={onSelect} />
      <PointerReadout />
      <Gestures isActive={isActive} onLeave={onLeave} />
      <ReadySignal onReady={onReady} />
    </MapContainer>
  );
}
