/** First and last instant of the days that a brush has chosen, epoch milliseconds at UTC midnights. */
export type BrushWindow = readonly [number, number];

/** What a drag or a key moves. */
export type BrushPart = 'from' | 'to' | 'both';

const MS_PER_DAY = 86_400_000;
/** Fewest days between the two ends: less is no line. */
const LEAST_DAYS = 7;

function toDay(at: number): number {
  return Math.round(at / MS_PER_DAY) * MS_PER_DAY;
}

function clamp(at: number, low: number, high: number): number {
  return Math.min(Math.max(at, low), high);
}

/** The window with one end, or all of it, moved by some milliseconds: whole days, inside `domain`, ends in order. */
export function moveWindow(
  window: BrushWindow,
  part: BrushPart,
  by: number,
  domain: BrushWindow,
): BrushWindow {
  const [from, to] = window;
  const [first, last] = domain;
  const least = Math.min(LEAST_DAYS * MS_PER_DAY, last - first);
  switch (part) {
    case 'from':
      return [clamp(toDay(from + by), first, to - least), to];
    case 'to':
      return [from, clamp(toDay(to + by), from + least, last)];
    case 'both': {
      const start = clamp(toDay(from + by), first, last - (to - from));
      return [start, start + (to - from)];
    }
  }
}

/** The days between two instants in either order, at least the fewest there may be, inside `domain`. */
export function windowBetween(a: number, b: number, domain: BrushWindow): BrushWindow {
  const [first, last] = domain;
  const least = Math.min(LEAST_DAYS * MS_PER_DAY, last - first);
  const from = clamp(toDay(Math.min(a, b)), first, last - least);
  return [from, clamp(toDay(Math.max(a, b)), from + least, last)];
}

/** The part of the domain that a window holds; all of it where the two do not meet. */
export function cutWindow([from, to]: BrushWindow, domain: BrushWindow): BrushWindow {
  const start = clamp(from, ...domain);
  const end = clamp(to, ...domain);
  return end > start ? [start, end] : domain;
}

/** Days that a key moves an end by; those of a page and the ends are the slider's own. */
const DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -30,
  PageUp: 30,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Milliseconds that a key of a slider moves an end by; null for keys that move nothing. */
export function msOfKey(key: string, domain: BrushWindow): number | null {
  const days = Object.hasOwn(DAYS, key) ? DAYS[key] : undefined;
  if (days === undefined) return null;
  return clamp(days * MS_PER_DAY, domain[0] - domain[1], domain[1] - domain[0]);
}
