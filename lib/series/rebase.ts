import { addDays, addMonths, daysBetween, type IsoDate } from '@/lib/time/iso-date';
import type { SeriesFrequency, SeriesRow } from './catalogue/definition';
import { between, isMeasured, type Measured } from './observation';
import { stepDays } from './resample';
import { meanOf } from './window-mean';

/** Share of the expected values that a baseline must have. */
const MIN_PRESENT = 0.6;
const SAME_WEEKS_DAYS = 28;

/** Days that a value may stand before the day that it is asked for. */
const REACH_DAYS: Readonly<Record<SeriesFrequency, number>> = {
  day: 0,
  'business-day': 5,
  week: 7,
  month: 31,
  year: 366,
  irregular: 0,
};

/** The row that holds on a day: its own, or the last before it that is near enough for the frequency; null if none. */
export function rowAt(
  rows: readonly SeriesRow[],
  on: IsoDate,
  frequency: SeriesFrequency,
): (SeriesRow & Measured) | null {
  const row = rows.findLast((one): one is SeriesRow & Measured => one.date <= on && isMeasured(one)) ?? null;
  return row !== null && daysBetween(row.date, on) <= REACH_DAYS[frequency] ? row : null;
}

/** A mean to measure from, and how many values it rests on. */
export interface BaseMean {
  readonly value: number;
  readonly count: number;
}

function baseMean(
  rows: readonly SeriesRow[],
  from: IsoDate,
  to: IsoDate,
  frequency: SeriesFrequency,
): BaseMean | null {
  const measured = between(rows, from, to).filter(isMeasured);
  const value = meanOf(measured);
  const expected = (daysBetween(from, to) + 1) / stepDays(frequency);
  return value !== null && measured.length >= expected * MIN_PRESENT
    ? { value, count: measured.length }
    : null;
}

/** Mean of a year's values; null if under 60 % of them are there. */
export function yearMean(
  rows: readonly SeriesRow[],
  year: number,
  frequency: SeriesFrequency,
): BaseMean | null {
  return baseMean(rows, `${year}-01-01`, `${year}-12-31`, frequency);
}

/** Mean of the 28 days that end on the same day of another year; null if under 60 % of their values are there. */
export function sameWeeksBase(
  rows: readonly SeriesRow[],
  on: IsoDate,
  year: number,
  frequency: SeriesFrequency,
): BaseMean | null {
  const to = addMonths(on, (year - Number(on.slice(0, 4))) * 12);
  return baseMean(rows, addDays(to, 1 - SAME_WEEKS_DAYS), to, frequency);
}

/** Fraction digits that computed values keep. */
const DIGITS = 3;

/** A computed value without floating-point dust: three decimals. */
export function tidyValue(value: number): number {
  const power = 10 ** DIGITS;
  return Math.round(value * power) / power + 0;
}

/** The value as an index in which the base is 100. The base is above zero. */
export function toIndex(value: number, base: number): number {
  return tidyValue((value / base) * 100);
}

/** The value's difference from the base, in % of the base. The base is above zero. */
export function toChange(value: number, base: number): number {
  return tidyValue(((value - base) / base) * 100);
}
