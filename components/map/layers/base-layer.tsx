import { type LayerGroup, type Map as LeafletMap, layerGroup, polygon, polyline, rectangle } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { type BaseLayer, GULF_ZOOM } from '@/lib/figure/basemap';
import { coastLines } from '@/lib/figure/basemap-coast';
import { toLatLngBounds, toLatLngs } from '../lat-lng';
import { type PaneName, rendererOf } from '../panes';
import { BORDER, COAST, DISPUTED, LAND, WATER } from '../styles';

/** Water, land and coast of a layer in its pane. */
function drawLand(map: LeafletMap, layer: BaseLayer, pane: PaneName): LayerGroup {
  const renderer = rendererOf(map, pane);
  const rings = layer.land.map((rings) => rings.map(toLatLngs));
  return layerGroup([
    rectangle(toLatLngBounds(layer.bounds), { ...WATER, renderer, pane }),
    polygon(rings, { ...LAND, renderer, pane }),
    polyline(coastLines(layer).map(toLatLngs), { ...COAST, renderer, pane }),
  ]);
}

function drawBorders(map: LeafletMap, layer: BaseLayer): LayerGroup {
  const pane: PaneName = 'borders';
  const renderer = rendererOf(map, pane);
  const lines = (isDisputed: boolean) =>
    layer.borders
      .filter(({ disputed }) => (disputed !== null) === isDisputed)
      .flatMap((border) => border.lines.map(toLatLngs));
  return layerGroup([
    polyline(lines(false), { ...BORDER, renderer, pane }),
    polyline(lines(true), { ...DISPUTED, renderer, pane }),
  ]).addTo(map);
}

/** Coarse land far beyond the region. */
export function AroundLayer({ layer }: { readonly layer: BaseLayer }) {
  const map = useMap();
  useEffect(
    function addAround() {
      const group = drawLand(map, layer, 'base').addTo(map);
      return () => void group.remove();
    },
    [map, layer],
  );
  return null;
}

/** Land and borders of the whole region. */
export function RegionLayer({ layer }: { readonly layer: BaseLayer }) {
  const map = useMap();
  useEffect(
    function addRegion() {
      const groups = [drawLand(map, layer, 'base').addTo(map), drawBorders(map, layer)];
      return () => groups.forEach((group) => void group.remove());
    },
    [map, layer],
  );
  return null;
}

/** The detailed coast, over the coarse one inside its box, from its zoom on. */
export function GulfLayer({ layer }: { readonly layer: BaseLayer }) {
  const map = useMap();
  useEffect(
    function addGulf() {
      const group = drawLand(map, layer, 'gulf');
      // Below its zoom it is taken off the map, so that it costs nothing there.
      const show = () => {
        if (map.getZoom() < GULF_ZOOM) group.remove();
        else group.addTo(map);
      };
      show();
      map.on('zoomend', show);
      return () => {
        map.off('zoomend', show);
        group.remove();
      };
    },
    [map, layer],
  );
  return null;
}
