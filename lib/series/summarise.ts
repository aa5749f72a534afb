import { isMeasured, type Measured, type Observation } from './observation';

/** First, last, lowest and highest observation of a series, each with its own date. */
export interface Summary {
  readonly first: Measured;
  readonly last: Measured;
  /** The earliest where several are equal. */
  readonly min: Measured;
  readonly max: Measured;
  /** Last minus first, in the series' unit. */
  readonly change: number;
  /** Change in % of the first value; null where that is zero or below. */
  readonly changePercent: number | null;
  /** Observations with a value. */
  readonly count: number;
}

/** What a sentence under a chart needs to know; null if no row has a value. Rows ascend by date. */
export function summarise(rows: readonly Observation[]): Summary | null {
  const measured = rows.filter(isMeasured);
  const first = measured[0];
  const last = measured.at(-1);
  if (first === undefined || last === undefined) return null;
  const change = last.value - first.value;
  return {
    first,
    last,
    min: measured.reduce((low, row) => (row.value < low.value ? row : low), first),
    max: measured.reduce((high, row) => (row.value > high.value ? row : high), first),
    change,
    changePercent: first.value > 0 ? (change / first.value) * 100 : null,
    count: measured.length,
  };
}
