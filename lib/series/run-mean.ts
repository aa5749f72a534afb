import { toEpoch } from '@/lib/time/iso-date';
import type { SeriesRow } from './catalogue/definition';
import { isMeasured, type Measured } from './observation';
import { leastCertain, meanOf } from './window-mean';

const MS_PER_DAY = 86_400_000;

/**
 * Runs of rows without a gap: a missing value, a step over `maxGapDays` or a change of version ends one. Rows
 * ascend by date; a row without a value is in no run.
 */
export function runsOf<Row extends SeriesRow>(
  rows: readonly Row[],
  maxGapDays: number,
): readonly (readonly (Row & Measured)[])[] {
  const runs: (Row & Measured)[][] = [];
  let previous: Row | null = null;
  let before = 0;
  for (const row of rows) {
    if (!isMeasured(row)) {
      previous = null;
      continue;
    }
    const at = toEpoch(row.date);
    const isNext = previous !== null && row.part === previous.part && at - before <= maxGapDays * MS_PER_DAY;
    if (isNext) runs.at(-1)?.push(row);
    else runs.push([row]);
    previous = row;
    before = at;
  }
  return runs;
}

/**
 * Mean of the values in the `days` calendar days that end at each row's date. A window lies within one run, from
 * its first day on: it never reaches over a gap or a seam between versions, and where it would, the mean is null.
 */
export function meanInRuns(
  rows: readonly SeriesRow[],
  days: number,
  maxGapDays: number,
): readonly SeriesRow[] {
  const means = new Map<string, SeriesRow>();
  for (const run of runsOf(rows, maxGapDays)) {
    const instants = run.map(({ date }) => toEpoch(date));
    let start = 0;
    run.forEach((row, index) => {
      const first = (instants[index] ?? 0) - (days - 1) * MS_PER_DAY;
      if (first < (instants[0] ?? 0)) return;
      while ((instants[start] ?? first) < first) start += 1;
      const window = run.slice(start, index + 1);
      means.set(row.date, { ...row, value: meanOf(window), status: leastCertain(window) });
    });
  }
  return rows.map((row) => means.get(row.date) ?? { ...row, value: null });
}
