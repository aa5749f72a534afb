import type { DataAccess } from '@/lib/schema/data-access';
import type { ChokepointTransitsDailyRow } from '@/lib/schema/rows';
import type { Row } from '@/lib/schema/table';
import { between, type Observation } from '@/lib/series/observation';
import { windowMean } from '@/lib/series/window-mean';

/** Passages by the ids of the transit counts. */
export type Passage = ChokepointTransitsDailyRow['chokepoint_id'];

/** What is counted: all ships, or those of one class. */
export const SHIP_CLASSES = [
  'total',
  'tanker',
  'cargo',
  'container',
  'dry_bulk',
  'general_cargo',
  'roro',
  'other_cargo',
] as const;

export type ShipClass = (typeof SHIP_CLASSES)[number];

/** A day's count with its version. */
export type DailyTotal = Observation & Vintaged;

/** Counts by passage and class, kept as long as the rows that they were made from. */
const countsOf = new WeakMap<readonly object[], Map<string, readonly DailyTotal[]>>();
const meansOf = new WeakMap<readonly DailyTotal[], Map<number, readonly (readonly Observation[])[]>>();

function kept(
  rows: readonly object[],
  key: string,
  make: () => readonly DailyTotal[],
): readonly DailyTotal[] {
  const known = countsOf.get(rows) ?? new Map<string, readonly DailyTotal[]>();
  countsOf.set(rows, known);
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** A passage's daily counts of one class as observations, ascending; the same array for the same rows. */
export function dailyCounts(data: DataAccess, passage: Passage, ships: ShipClass): readonly DailyTotal[] {
  const rows = data.rows('chokepoint-transits-daily');
  return kept(rows, `${passage} ${ships}`, () =>
    rows
      .filter((row) => row.chokepoint_id === passage)
      .map((row) => ({ date: row.date, value: row[`n_${ships}`], status: row.status, vintage: row.vintage })),
  );
}

/** A passage's daily totals as observations, ascending; the same array for the same rows. */
export function dailyTotals(data: DataAccess, passage: Passage): readonly DailyTotal[] {
  return dailyCounts(data, passage, 'total');
}

function earlierOf(row: Row, ships: ShipClass): readonly DailyTotal[] {
  const { date, vintage } = row;
  const value = row[`n_${ships}`];
  if (typeof date !== 'string' || typeof vintage !== 'string') return [];
  return [{ date, value: typeof value === 'number' ? value : null, status: 'normal', vintage }];
}

/** The same as the publisher gave it in an earlier version; empty for passages without one. */
export function earlierCounts(data: DataAccess, passage: Passage, ships: ShipClass): readonly DailyTotal[] {
  const rows = data.companion('chokepoint-transits-daily', 'earlier-vintage');
  return kept(rows, `${passage} ${ships}`, () =>
    rows.filter((row) => row.chokepoint_id === passage).flatMap((row) => earlierOf(row, ships)),
  );
}

export interface Vintaged {
  /** Year and month of the version that the publisher issued. */
  readonly vintage: string;
}

/** Cuts a series wherever the version changes: versions are never mixed in one line or one mean. */
export function byVintage<T extends Vintaged>(rows: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    if (part?.[0]?.vintage === row.vintage) part.push(row);
    else parts.push([row]);
  }
  return parts;
}

/**
 * Moving mean of each version apart, in transit calls a day. A day has a mean where every day of its window has a
 * count of the same version; the counts have no missing days, so only seams and beginnings lack one.
 */
export function meansByVintage(
  rows: readonly DailyTotal[],
  days: number,
): readonly (readonly Observation[])[] {
  const known = meansOf.get(rows) ?? new Map<number, readonly (readonly Observation[])[]>();
  meansOf.set(rows, known);
  const made = known.get(days) ?? byVintage(rows).map((part) => windowMean(part, days, { minPresent: 1 }));
  known.set(days, made);
  return made;
}

/** Each part between two days, empty parts left out. */
export function partsBetween(
  parts: readonly (readonly Observation[])[],
  from: string,
  to: string,
): readonly (readonly Observation[])[] {
  return parts.map((part) => between(part, from, to)).filter((part) => part.length > 0);
}
