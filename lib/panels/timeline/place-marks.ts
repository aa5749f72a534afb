import type { SpanBin, SpanMark } from '@/lib/figure/span-figure';
import type { Tone } from '@/lib/figure/time-figure';
import type { PanelContext } from '@/lib/panels/context';
import {
  addDays,
  addMonths,
  daysBetween,
  type IsoDate,
  startOfMonth,
  startOfWeek,
  startOfYear,
  toEpoch,
} from '@/lib/time/iso-date';
import { serializeViewState, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

/** First and last day of a time axis. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A mark before it has its lane. */
export type LooseMark = Omit<SpanMark, 'lane'> & { readonly date: IsoDate };

/** Most lanes of a row before its marks are counted instead of drawn. */
const MOST_LANES = 4;
/** Plot of a phone, and least room from one mark to the next in it, px. */
const PLOT = 280;
const APART = 12;

/** Marks in lanes in which none covers another on a phone; null where that takes more lanes than a row has. */
function inMarkLanes(marks: readonly LooseMark[], { from, to }: Span): readonly SpanMark[] | null {
  const msApart = ((toEpoch(to) - toEpoch(from)) * APART) / PLOT;
  const last: number[] = [];
  const placed: SpanMark[] = [];
  for (const { date: _date, ...mark } of marks.toSorted((a, b) => a.at - b.at)) {
    const free = last.findIndex((at) => mark.at - at >= msApart);
    const lane = free === -1 ? last.length : free;
    if (lane >= MOST_LANES) return null;
    last[lane] = mark.at;
    placed.push({ ...mark, lane });
  }
  return placed;
}

interface Period {
  readonly startOf: (day: IsoDate) => IsoDate;
  readonly next: (start: IsoDate) => IsoDate;
}

const WEEK: Period = { startOf: startOfWeek, next: (start) => addDays(start, 7) };
const MONTH: Period = { startOf: startOfMonth, next: (start) => addMonths(start, 1) };
const YEAR: Period = { startOf: startOfYear, next: (start) => addMonths(start, 12) };
const WEEKS_TO_DAYS = 130;
const MONTHS_TO_DAYS = 1100;

/** The period in which marks of an axis are counted: a week, a month or a year. */
function periodOf({ from, to }: Span): Period {
  const days = daysBetween(from, to);
  if (days <= WEEKS_TO_DAYS) return WEEK;
  return days <= MONTHS_TO_DAYS ? MONTH : YEAR;
}

interface BinnedRow {
  readonly span: Span;
  readonly tone: Tone;
  readonly name: string;
  /** True where nothing shorter than a month is counted. */
  readonly isMonthly?: boolean;
  /** What else changes in the view that a count leads to. */
  readonly patch?: Partial<ViewState>;
}

/** Counts of a row by period, each leading to the view in which the period fills the axis; none after the clock. */
export function inBins(
  context: PanelContext,
  marks: readonly { readonly date: IsoDate }[],
  { span, tone, name, isMonthly = false, patch = {} }: BinnedRow,
): readonly SpanBin[] {
  const shortest = periodOf(span);
  const period = isMonthly && shortest === WEEK ? MONTH : shortest;
  const counts = new Map<string, number>();
  for (const { date } of marks) {
    const start = period.startOf(date);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts].map(([start, value]) => {
    const end = addDays(period.next(start), -1);
    const last = end < span.to ? end : span.to;
    const state = withState(context.state, { ...patch, from: start, to: last });
    return {
      from: toEpoch(start),
      to: toEpoch(period.next(start)),
      value,
      text: context.number(value),
      tone,
      label: context.t('forces.bin', {
        name,
        count: value,
        from: context.day(start),
        to: context.day(last),
      }),
      query: start < last ? serializeViewState(state).toString() : null,
    };
  });
}

/** Marks of a row where they have room, else their counts by week, month or year: never a smear. */
export function marksOrBins(
  context: PanelContext,
  marks: readonly LooseMark[],
  row: { readonly span: Span; readonly tone: Tone; readonly name: string },
): { readonly marks: readonly SpanMark[]; readonly bins: readonly SpanBin[] } {
  const placed = inMarkLanes(marks, row.span);
  return placed === null ? { marks: [], bins: inBins(context, marks, row) } : { marks: placed, bins: [] };
}
