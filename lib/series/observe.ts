import type { IsoDate } from '@/lib/time/iso-date';
import type { SeriesDefinition, SeriesFrequency, SeriesRow } from './catalogue/definition';
import { type Every, resampleRows } from './resample';
import { meanInRuns } from './run-mean';

/** Largest step in days between two neighbours that is no gap. */
export const MAX_GAP_DAYS: Readonly<Record<SeriesFrequency, number>> = {
  day: 1,
  'business-day': 5,
  week: 8,
  month: 31,
  year: 366,
  irregular: 0,
};

/** What is asked of a series. */
export interface Asked {
  /** Nothing known or dated later is used. */
  readonly on: IsoDate;
  readonly every: Every;
  /** Window of a moving mean, days; null or 1 = none. */
  readonly mean: number | null;
}

/** A series as it was asked for. */
export interface Observed {
  readonly series: SeriesDefinition;
  /** Frequency after resampling. */
  readonly frequency: SeriesFrequency;
  readonly maxGapDays: number;
  /** Days of the mean that was taken; null for none. */
  readonly mean: number | null;
  /** Values as asked, ascending; a value that cannot be given is null. */
  readonly rows: readonly SeriesRow[];
  /** True where values are computed here: sums, means, derived series. */
  readonly isComputed: boolean;
  /** Last day that the values say something about, whatever their period's first day is. */
  readonly end: IsoDate | null;
}

const RANK: Readonly<Record<SeriesFrequency, number>> = {
  day: 0,
  'business-day': 0,
  week: 1,
  month: 2,
  year: 3,
  irregular: 4,
};

/** Frequency that a series is given at: what is asked, or its own where that is coarser. */
export function frequencyAt(series: SeriesDefinition, every: Every): SeriesFrequency {
  return RANK[every] > RANK[series.frequency] ? every : series.frequency;
}

/** Rows of a series that were known at the day. */
function knownRows(series: SeriesDefinition, on: IsoDate): readonly SeriesRow[] {
  return series.build().filter(({ date, knownOn }) => date <= on && (knownOn ?? date) <= on);
}

/** First and last day with a value known at the day; null where there is none. */
export function coverageOf(
  series: SeriesDefinition,
  on: IsoDate,
): { readonly from: IsoDate | null; readonly to: IsoDate | null } {
  const known = knownRows(series, on).filter(({ value }) => value !== null);
  return { from: known[0]?.date ?? null, to: known.at(-1)?.date ?? null };
}

/** A series at the clock, resampled and averaged as asked. */
export function observe(series: SeriesDefinition, { on, every, mean }: Asked): Observed {
  const frequency = frequencyAt(series, every);
  const known = knownRows(series, on);
  const isCount = series.resample === 'sum' && series.frequency === 'week';
  const isResampled = frequency !== series.frequency || isCount;
  const grain = frequency === 'month' ? 'month' : 'week';
  const rows = isResampled ? resampleRows(known, { series, every: grain, on }) : known;
  const maxGapDays = MAX_GAP_DAYS[frequency];
  const isAveraged = mean !== null && mean > 1 && frequency !== 'irregular' && frequency !== 'year';
  return {
    series,
    frequency,
    maxGapDays,
    mean: isAveraged ? mean : null,
    rows: isAveraged ? meanInRuns(rows, mean, maxGapDays) : rows,
    isComputed: isResampled || isAveraged || series.isDerived,
    end: known.findLast(({ value }) => value !== null)?.date ?? null,
  };
}
