import type { LatLngTuple } from 'leaflet';

/** A mark as the arrow keys see it. */
export interface Stop {
  readonly id: string;
  readonly layer: string;
  readonly at: LatLngTuple;
  /** The mark of its layer that the tab key reaches first. */
  readonly isFirst: boolean;
}

/** West to east; marks on one meridian north to south. */
function byPlace(a: Stop, b: Stop): number {
  return a.at[1] - b.at[1] || b.at[0] - a.at[0] || a.id.localeCompare(b.id);
}

/**
 * Id of the mark to which a key leads from a mark of its layer: right and down to the east, left and up to the
 * west, Home and End to the ends. The mark itself at an end; null for other keys and unknown marks.
 */
export function nextStop(stops: readonly Stop[], id: string, key: string): string | null {
  const layer = stops.find((stop) => stop.id === id)?.layer;
  const row = stops.filter((stop) => stop.layer === layer).sort(byPlace);
  const here = row.findIndex((stop) => stop.id === id);
  if (here < 0) return null;
  const goal = goalOf(key, here, row.length - 1);
  return goal === null ? null : (row[Math.max(0, Math.min(row.length - 1, goal))]?.id ?? null);
}

function goalOf(key: string, here: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return here + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return here - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Ids of the marks that are stops of the tab key, one a layer: the last one used while it is there. */
export function tabStops(stops: readonly Stop[], used: ReadonlyMap<string, string>): ReadonlySet<string> {
  const chosen = new Map<string, string>();
  for (const { id, layer, isFirst } of stops) {
    const isUsed = used.get(layer) === id;
    const isChosen = chosen.has(layer) && chosen.get(layer) === used.get(layer);
    if (isUsed || !chosen.has(layer) || (isFirst && !isChosen)) chosen.set(layer, id);
  }
  return new Set(chosen.values());
}
