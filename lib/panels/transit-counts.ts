import type { DataAccess } from '@/lib/schema/data-access';
import type { ChokepointTransitsDailyRow } from '@/lib/schema/rows';
import { between, type Observation } from '@/lib/series/observation';
import { windowMean } from '@/lib/series/window-mean';

/** Passages by the ids of the transit counts. */
export type Passage = ChokepointTransitsDailyRow['chokepoint_id'];

/** A day's count with its version. */
export type DailyTotal = Observation & Vintaged;

/** Totals by passage, kept as long as the rows that they were made from. */
const totalsOf = new WeakMap<readonly ChokepointTransitsDailyRow[], Map<Passage, readonly DailyTotal[]>>();
const meansOf = new WeakMap<readonly DailyTotal[], Map<number, readonly (readonly Observation[])[]>>();

/** A passage's daily totals as observations, ascending; the same array for the same rows. */
export function dailyTotals(data: DataAccess, passage: Passage): readonly DailyTotal[] {
  const rows = data.rows('chokepoint-transits-daily');
  const known = totalsOf.get(rows) ?? new Map<Passage, readonly DailyTotal[]>();
  totalsOf.set(rows, known);
  const made =
    known.get(passage) ??
    rows
      .filter((row) => row.chokepoint_id === passage)
      .map((row) => ({ date: row.date, value: row.n_total, status: row.status, vintage: row.vintage }));
  known.set(passage, made);
  return made;
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
