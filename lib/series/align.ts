import { addDays, type IsoDate } from '@/lib/time/iso-date';
import type { SeriesFrequency, SeriesRow } from './catalogue/definition';
import { between, isMeasured, type Measured } from './observation';
import { rowAt } from './rebase';
import { runsOf } from './run-mean';
import { meanOf } from './window-mean';

/** Days drawn before and after day 0, and averaged on either side. */
export const DAYS_BEFORE = 30;
export const DAYS_AFTER = 90;
export const MEAN_DAYS = 30;

/** The largest change from one observation to the next, in % of the earlier. */
export interface Move {
  readonly date: IsoDate;
  readonly percent: number;
}

/** A series around one day. */
export interface Episode {
  readonly day0: IsoDate;
  /** Rows from 30 days before to 90 days after. */
  readonly rows: readonly SeriesRow[];
  /** Last value before day 0; null where there is none near enough. */
  readonly base: (SeriesRow & Measured) | null;
  /** Means of the 30 days before day 0 and of the 30 days from it on; null without values. */
  readonly before: number | null;
  readonly after: number | null;
  readonly largest: Move | null;
}

function largestMove(rows: readonly SeriesRow[], day0: IsoDate, maxGapDays: number): Move | null {
  const moves = runsOf(rows, maxGapDays).flatMap((run) =>
    run.flatMap((row, index) => {
      const previous = run[index - 1];
      if (previous === undefined || previous.value <= 0 || row.date < day0) return [];
      return [{ date: row.date, percent: (row.value / previous.value - 1) * 100 }];
    }),
  );
  return moves.reduce<Move | null>(
    (most, move) => (most === null || Math.abs(move.percent) > Math.abs(most.percent) ? move : most),
    null,
  );
}

/** A series laid around a day. Rows ascend by date. */
export function episodeOf(
  rows: readonly SeriesRow[],
  day0: IsoDate,
  { frequency, maxGapDays }: { readonly frequency: SeriesFrequency; readonly maxGapDays: number },
): Episode {
  const mean = (from: IsoDate, to: IsoDate) => meanOf(between(rows, from, to).filter(isMeasured));
  const near = between(rows, addDays(day0, -DAYS_BEFORE), addDays(day0, DAYS_AFTER));
  const reach = frequency === 'day' ? 'business-day' : frequency;
  return {
    day0,
    rows: near,
    base: rowAt(rows, addDays(day0, -1), reach),
    before: mean(addDays(day0, -MEAN_DAYS), addDays(day0, -1)),
    after: mean(day0, addDays(day0, MEAN_DAYS - 1)),
    largest: largestMove(near, day0, maxGapDays),
  };
}
