import {
  addDays,
  addMonths,
  daysBetween,
  type IsoDate,
  startOfMonth,
  startOfWeek,
} from '@/lib/time/iso-date';
import type { SeriesDefinition, SeriesFrequency, SeriesRow } from './catalogue/definition';
import { isMeasured } from './observation';
import { leastCertain, meanOf } from './window-mean';

/** Period that values are brought together in; `day` leaves them as they are. */
export type Every = 'day' | 'week' | 'month';

/** Share of a period's values that must be there for its mean. */
const MIN_PRESENT = 0.6;

/** Days from one value to the next, on average. */
const STEP_DAYS: Readonly<Record<SeriesFrequency, number>> = {
  day: 1,
  'business-day': 1.4,
  week: 7,
  month: 30,
  year: 365,
  irregular: 365,
};

/** Days from one value of a series to the next, on average. */
export function stepDays(frequency: SeriesFrequency): number {
  return STEP_DAYS[frequency];
}

export interface ResampleOptions {
  readonly series: Pick<SeriesDefinition, 'frequency' | 'resample' | 'isDerived'>;
  readonly every: 'week' | 'month';
  /** The clock: a period that goes on after it is not whole. */
  readonly on: IsoDate;
}

function periodOf(date: IsoDate, every: 'week' | 'month'): IsoDate {
  return every === 'week' ? startOfWeek(date) : startOfMonth(date);
}

function endOf(start: IsoDate, every: 'week' | 'month'): IsoDate {
  return addDays(every === 'week' ? addDays(start, 7) : addMonths(start, 1), -1);
}

/** Rows of each period that has any, ascending. */
function group(rows: readonly SeriesRow[], every: 'week' | 'month') {
  const groups = new Map<IsoDate, SeriesRow[]>();
  let end = '';
  let own: SeriesRow[] = [];
  for (const row of rows) {
    if (row.date > end) {
      const start = periodOf(row.date, every);
      end = endOf(start, every);
      own = [];
      groups.set(start, own);
    }
    own.push(row);
  }
  return groups;
}

/** The one value of a period; null where its values are of two versions, or too few. */
function periodValue(
  rows: readonly SeriesRow[],
  days: number,
  { resample, frequency }: ResampleOptions['series'],
): number | null {
  const measured = rows.filter(isMeasured);
  const isMixed = rows.some((row) => row.part !== rows[0]?.part);
  if (isMixed || measured.length === 0) return null;
  if (resample === 'sum') {
    return measured.length < rows.length ? null : measured.reduce((sum, row) => sum + row.value, 0);
  }
  const expected = Math.floor((days / STEP_DAYS[frequency]) * MIN_PRESENT);
  return measured.length >= expected ? meanOf(measured) : null;
}

/**
 * One row a week (dated by its Monday) or a month (dated by its first day), for each period that has rows: the sum
 * or mean of its values, as the series says. A period that the rows or the clock cut short is provisional. Rows
 * ascend by date.
 */
export function resampleRows(rows: readonly SeriesRow[], options: ResampleOptions): readonly SeriesRow[] {
  const { series, every } = options;
  const first = rows[0]?.date;
  const last = rows.at(-1)?.date;
  if (first === undefined || last === undefined) return [];
  // Trading days rest at weekends: a week is whole when its Friday is there.
  const slack = series.frequency === 'business-day' ? 3 : STEP_DAYS[series.frequency] - 1;
  return [...group(rows, every)].map(([start, own]): SeriesRow => {
    const end = endOf(start, every);
    const from = start < first ? first : start;
    const to = end > last ? last : end;
    const isCut = daysBetween(start, from) > slack || daysBetween(to, end) > slack || end > options.on;
    const part = own[0]?.part;
    const receipts = series.resample === 'sum' ? own.flatMap((row) => row.receipts ?? []) : [];
    const isWhole = leastCertain(own) === 'normal';
    return {
      date: start,
      value: periodValue(own, daysBetween(from, to) + 1, series),
      status: isCut && isWhole ? 'provisional' : leastCertain(own),
      ...(part === undefined ? {} : { part }),
      receipts,
    };
  });
}
