import type { Map as LeafletMap } from 'leaflet';

/** How long the map stays where it is before names and crowds are placed anew, ms. */
const REST_MS = 200;

interface Moments {
  /** The map has come to rest somewhere, or has another size. */
  readonly rest: () => void;
  /** The map begins to change its zoom. */
  readonly zoom?: () => void;
}

/**
 * Calls back when the map rests: to place names among thousands of marks takes longer than a frame, and a map that is
 * still being moved must not wait for it. Returns the undo.
 */
export function onRest(map: LeafletMap, { rest, zoom = () => {} }: Moments, restMs = REST_MS): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const settle = () => {
    stop();
    timer = setTimeout(rest, restMs);
  };
  map.on('movestart', stop);
  map.on('moveend', settle);
  map.on('resize', rest);
  map.on('zoomstart', zoom);
  return () => {
    stop();
    map.off('movestart', stop);
    map.off('moveend', settle);
    map.off('resize', rest);
    map.off('zoomstart', zoom);
  };
}
