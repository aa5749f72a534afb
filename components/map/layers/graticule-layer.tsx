import { polyline } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { MAP_PICTURE_WIDTH } from '@/lib/figure/map-view';
import { graticule, graticuleStep } from '@/lib/geo/graticule';
import { worldSize } from '@/lib/geo/mercator';
import type { Bounds } from '@/lib/geo/position';
import { toLatLngs } from '../lat-lng';
import { GRATICULE } from '../styles';

/** Degrees of longitude across the picture at a zoom. */
function degreesAcross(zoom: number): number {
  return (MAP_PICTURE_WIDTH / worldSize(zoom)) * 360;
}

/** Meridians and parallels of the region, as far apart as in the server's drawing. */
export function GraticuleLayer({ bounds }: { readonly bounds: Bounds }) {
  const map = useMap();
  useEffect(
    function addGraticule() {
      const lines = polyline([], GRATICULE).addTo(map);
      const draw = () => {
        const { meridians, parallels } = graticule(bounds, graticuleStep(degreesAcross(map.getZoom()) / 2));
        lines.setLatLngs([...meridians, ...parallels].map(toLatLngs));
      };
      draw();
      map.on('zoomend', draw);
      return () => {
        map.off('zoomend', draw);
        lines.remove();
      };
    },
    [map, bounds],
  );
  return null;
}
