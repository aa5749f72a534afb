import { tileLayer } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { TileSource } from '@/lib/api/tiles';
import { showLand } from './world-picture';

/** Tiles that the host of the site asked for, in place of our own land; borders and names stay over them. */
export function TilesLayer({ tiles }: { readonly tiles: TileSource }) {
  const map = useMap();
  const { url } = tiles;
  useEffect(
    function addTiles() {
      const layer = tileLayer(url, { maxZoom: 11, crossOrigin: 'anonymous', referrerPolicy: 'no-referrer' });
      // Our land goes once theirs is there, so that a dead server leaves a map.
      const hide = () => showLand(map, false);
      layer.once('tileload', hide);
      layer.addTo(map);
      return () => {
        layer.off('tileload', hide);
        layer.remove();
        showLand(map, true);
      };
    },
    [map, url],
  );
  return null;
}
