import type { ObservationStatus } from '@/lib/schema/status';
import { toEpoch } from '@/lib/time/iso-date';
import { isMeasured, type Measured, type Observation } from './observation';

/** Share of the window's days that must have a value. */
const MIN_PRESENT = 0.6;
const MS_PER_DAY = 86_400_000;

/** From most to least certain; a mean is as certain as the least certain value in it. */
const BY_CERTAINTY: readonly ObservationStatus[] = [
  'normal',
  'estimated',
  'provisional',
  'flagged',
  'unconfirmed',
];

/** The least certain status among the rows; `normal` for none. */
export function leastCertain(rows: readonly Observation[]): ObservationStatus {
  const index = rows.reduce((worst, row) => Math.max(worst, BY_CERTAINTY.indexOf(row.status)), 0);
  return BY_CERTAINTY[index] ?? 'normal';
}

/** Arithmetic mean of the values, in their unit; null for none. */
export function meanOf(rows: readonly Measured[]): number | null {
  if (rows.length === 0) return null;
  return rows.reduce((sum, row) => sum + row.value, 0) / rows.length;
}

/**
 * Mean over the `days` calendar days that end at each row's date, in the rows' unit. Rows ascend by date, one
 * a day at most; out comes one observation for each. It is null where under 60 % (`minPresent`) of the days
 * have a value: 7-day windows of business-day data pass, windows that reach over a gap do not.
 */
export function windowMean(
  rows: readonly Observation[],
  days: number,
  options: { readonly minPresent?: number } = {},
): readonly Observation[] {
  const needed = Math.max(1, days * (options.minPresent ?? MIN_PRESENT));
  let start = 0;
  return rows.map((row, index) => {
    const first = toEpoch(row.date) - (days - 1) * MS_PER_DAY;
    while (start < index && toEpoch(rows[start]?.date ?? row.date) < first) start += 1;
    const window = rows.slice(start, index + 1).filter(isMeasured);
    const value = window.length >= needed ? meanOf(window) : null;
    return { date: row.date, value, status: leastCertain(window) };
  });
}
