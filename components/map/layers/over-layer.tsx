import { circleMarker, layerGroup, polygon, polyline } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { MapFigure } from '@/lib/figure/map-figure';
import { SELECTED_HALO_PX } from '@/lib/figure/map-select';
import { circleAround } from '@/lib/geo/circle';
import { toLatLng, toLatLngs } from '../lat-lng';
import { MEASURE, SELECTED, SELECTED_CIRCLE } from '../styles';

/** What lies over the layers: the selection, and ways that the reader measured. */
export interface MapOver {
  readonly selected: MapFigure['selected'];
  readonly ways: MapFigure['tools']['measure']['ways'];
}

/** The halo of the selected record, the circle in which it lies, and measured ways. */
export function OverLayer({ over }: { readonly over: MapOver }) {
  const map = useMap();
  const key = JSON.stringify(over);
  useEffect(
    function addOver() {
      // Read from the key, so that an equal selection of a new page draws nothing anew.
      const { selected, ways }: MapOver = JSON.parse(key);
      const lines = ways.map(({ line }) => polyline(toLatLngs(line), MEASURE));
      const halo = selected
        ? [circleMarker(toLatLng(selected.at), { ...SELECTED, radius: SELECTED_HALO_PX })]
        : [];
      const circle =
        selected && selected.radiusKm !== null
          ? [polygon(toLatLngs(circleAround(selected.at, selected.radiusKm)), SELECTED_CIRCLE)]
          : [];
      const group = layerGroup([...lines, ...circle, ...halo]).addTo(map);
      return () => void group.remove();
    },
    [map, key],
  );
  return null;
}
