import { daysBetween, type IsoDate, lastDayOf } from '@/lib/time/iso-date';

/** First and last day that any dataset vouches for. */
export interface Extent {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Resolved clock of a view. */
export interface Clock extends Extent {
  /** The clock's day; it may lie outside the extent, and then the view explains its emptiness. */
  readonly on: IsoDate;
  /** True when the address names no day. */
  readonly isDefault: boolean;
}

/** A record that is open but was last reported more than this many days before the clock is stale (design). */
export const STALE_AFTER_DAYS = 60;
/** Opacity of the oldest marks: still legible, and never without words beside it (look). */
const OLDEST_OPACITY = 0.35;

/** The clock of a view: the day asked for, unchanged even outside the data, or else the last day of all data. */
export function resolveClock(on: IsoDate | null, extent: Extent): Clock {
  return { on: on ?? extent.last, first: extent.first, last: extent.last, isDefault: on === null };
}

/** Whole days from the date to the clock's day; negative for dates after it. A month or year counts by its end. */
export function ageInDays(date: string, on: IsoDate): number {
  return daysBetween(lastDayOf(date), on);
}

/** True if an open record was last reported more than sixty days before the clock's day. */
export function isStale(lastReported: string, on: IsoDate): boolean {
  return ageInDays(lastReported, on) > STALE_AFTER_DAYS;
}

/** True if the date is not after the clock's day; a month or year is known once it has ended; null never is. */
export function isKnownAt(date: string | null, on: IsoDate): boolean {
  return date !== null && lastDayOf(date) <= on;
}

/** Opacity of a mark by the age of its last report in days: 1 when fresh, falling evenly to 0.35 at sixty days. */
export function ageOpacity(days: number): number {
  const age = Math.min(Math.max(days, 0), STALE_AFTER_DAYS) / STALE_AFTER_DAYS;
  return 1 - age * (1 - OLDEST_OPACITY);
}

/** Last of the rows that is known at the clock's day, or null. Rows ascend by `dateOf`. */
export function lastKnownBy<Row>(
  rows: readonly Row[],
  on: IsoDate,
  dateOf: (row: Row) => string | null,
): Row | null {
  return rows.findLast((row) => isKnownAt(dateOf(row), on)) ?? null;
}

/** Last of the rows, ascending by `date`, that is known at the clock's day, or null. */
export function lastKnown<Row extends { readonly date: string | null }>(
  rows: readonly Row[],
  on: IsoDate,
): Row | null {
  return lastKnownBy(rows, on, (row) => row.date);
}
