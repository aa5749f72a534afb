import type { Frame } from '@/lib/geo/mercator';
import type { BaseMap } from './basemap';
import { drawBase } from './map-base';
import type { MapPaint } from './map-paint';

/** Drawings kept for each base map: the default views of the pages and embeds, and a few of readers' own. */
const KEPT = 24;

const drawn = new WeakMap<BaseMap, Map<string, string>>();

/**
 * As `drawBase`, keeping the last drawings: land depends on the view alone, not on the day, and is most of the
 * work of a map. The paint of the land stands for the theme in the key.
 */
export function drawBaseOnce(base: BaseMap, frame: Frame, paint: MapPaint, id: string): string {
  const kept = drawn.get(base) ?? new Map<string, string>();
  drawn.set(base, kept);
  const { centre, zoom, width, height } = frame;
  const key = [id, paint('land'), ...centre, zoom, width, height].join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = drawBase(base, frame, paint, id);
  kept.set(key, made);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return made;
}
