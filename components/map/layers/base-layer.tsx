import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { type BaseLayer, GULF_ZOOM } from '@/lib/figure/basemap';
import { tokenMapPaint } from '@/lib/figure/map-paint';
import { drawWorldBorders, drawWorldLand, worldPaths } from '@/lib/figure/map-world';
import { drawWorld } from './world-picture';

interface LayerProps {
  readonly layer: BaseLayer;
}

/** Zooms whose half pixels are finer than the grids of the layers' files (docs/basemap.md). */
const DRAWN_AT = { around: 6, region: 9, gulf: 11 } as const;

/** Coarse land far beyond the region. */
export function AroundLayer({ layer }: LayerProps) {
  const map = useMap();
  useEffect(
    function drawAround() {
      const paths = worldPaths(layer, DRAWN_AT.around);
      return drawWorld(map, 'around', { paths, markup: drawWorldLand(paths, tokenMapPaint), from: 0 });
    },
    [map, layer],
  );
  return null;
}

/** Land and borders of the whole region. */
export function RegionLayer({ layer }: LayerProps) {
  const map = useMap();
  useEffect(
    function drawRegion() {
      const paths = worldPaths(layer, DRAWN_AT.region);
      const land = { paths, markup: drawWorldLand(paths, tokenMapPaint), from: 0 };
      const borders = { paths, markup: drawWorldBorders(paths, tokenMapPaint), from: 0 };
      const undo = [drawWorld(map, 'region', land), drawWorld(map, 'borders', borders)];
      return () => undo.forEach((one) => void one());
    },
    [map, layer],
  );
  return null;
}

/** The detailed coast, over the coarse one inside its box, from its zoom on. */
export function GulfLayer({ layer }: LayerProps) {
  const map = useMap();
  useEffect(
    function drawGulf() {
      const paths = worldPaths(layer, DRAWN_AT.gulf);
      return drawWorld(map, 'gulf', { paths, markup: drawWorldLand(paths, tokenMapPaint), from: GULF_ZOOM });
    },
    [map, layer],
  );
  return null;
}
