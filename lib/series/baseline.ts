import { addDays, addMonths, daysBetween, type IsoDate } from '@/lib/time/iso-date';
import { between, isMeasured, type Observation } from './observation';
import { meanOf } from './window-mean';

/** Share of a window's days that must have a value, as for moving means. */
const MIN_PRESENT = 0.6;

/** A mean to compare with, and what it rests on. */
export interface Baseline {
  /** Mean in the series' unit. */
  readonly value: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Observations with a value between the two days. */
  readonly count: number;
}

/** Mean of all values from `from` to `to`, both included; null if there is none. */
export function baselineMean(rows: readonly Observation[], from: IsoDate, to: IsoDate): Baseline | null {
  const measured = between(rows, from, to).filter(isMeasured);
  const value = meanOf(measured);
  return value === null ? null : { value, from, to, count: measured.length };
}

/**
 * Mean of the `windowDays` days that end on the same day of another year (28 February for the 29th); null if
 * under 60 % of them have a value.
 */
export function sameWeeksMean(
  rows: readonly Observation[],
  on: IsoDate,
  year: number,
  windowDays: number,
): Baseline | null {
  const to = addMonths(on, (year - Number(on.slice(0, 4))) * 12);
  const from = addDays(to, 1 - windowDays);
  const found = baselineMean(rows, from, to);
  const days = daysBetween(from, to) + 1;
  return found !== null && found.count >= days * MIN_PRESENT ? found : null;
}
