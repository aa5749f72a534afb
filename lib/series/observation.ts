import type { ObservationStatus } from '@/lib/schema/status';
import type { IsoDate } from '@/lib/time/iso-date';

/** One dated value of a series. A missing value is null, never zero; units are the caller's. */
export interface Observation {
  readonly date: IsoDate;
  readonly value: number | null;
  readonly status: ObservationStatus;
}

/** An observation whose value is there. */
export interface Measured extends Observation {
  readonly value: number;
}

/** True if the observation has a value. */
export function isMeasured(row: Observation): row is Measured {
  return row.value !== null;
}

/** Rows from the first to the last day given, both included, in the order given. */
export function between<Row extends { readonly date: IsoDate }>(
  rows: readonly Row[],
  from: IsoDate,
  to: IsoDate,
): readonly Row[] {
  return rows.filter((row) => row.date >= from && row.date <= to);
}

/** Latest row on or before the day, or null. Rows ascend by date. */
export function latestOn<Row extends { readonly date: IsoDate }>(
  rows: readonly Row[],
  on: IsoDate,
): Row | null {
  return rows.findLast((row) => row.date <= on) ?? null;
}
