import type { Position } from '@/lib/geo/position';
import type { PlaceName } from './basemap';

/** A named place that a search found. */
export interface FoundPlace {
  readonly id: string;
  readonly label: string;
  readonly at: Position;
  /** Zoom at which it is shown well. */
  readonly zoom: number;
}

const MOST = 5;
const ZOOMS: Readonly<Partial<Record<PlaceName['kind'], number>>> = { water: 6, country: 6, strait: 8 };
const OWN_ZOOM = 9;

/** Places whose name in any of the three languages begins with the words or holds them, the first kind first. */
export function findPlaces(names: readonly PlaceName[], asked: string): readonly FoundPlace[] {
  const text = asked.toLowerCase();
  const rank = ({ en, ar, fa }: PlaceName) => {
    const places = [en.toLowerCase().indexOf(text), ar.indexOf(asked), fa.indexOf(asked)];
    if (places.includes(0)) return 0;
    return places.some((place) => place > 0) ? 1 : null;
  };
  return names
    .flatMap((name) => {
      const found = rank(name);
      return found === null ? [] : [{ name, found }];
    })
    .toSorted((a, b) => a.found - b.found || a.name.priority - b.name.priority)
    .slice(0, MOST)
    .map(({ name: { id, en, at, kind } }) => ({ id, label: en, at, zoom: ZOOMS[kind] ?? OWN_ZOOM }));
}
