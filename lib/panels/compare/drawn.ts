import type { Line, Tone } from '@/lib/figure/time-figure';
import { type PanelContext, panelWindow } from '@/lib/panels/context';
import type { SeriesRow } from '@/lib/series/catalogue/definition';
import { between, isMeasured } from '@/lib/series/observation';
import type { Observed } from '@/lib/series/observe';
import { tidyValue, toChange, toIndex } from '@/lib/series/rebase';
import { addDays, type IsoDate } from '@/lib/time/iso-date';
import type { UnitId } from '@/lib/units/registry';
import { type Base, baseOf } from './bases';
import { choose } from './choose';

const TONES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;
const DASHES = ['solid', 'dashed', 'dotted'] as const;

/** A row as it is drawn: its value in the drawn unit, beside the value it was made from. */
export interface DrawnRow extends SeriesRow {
  /** In the series' own unit. */
  readonly own: number | null;
}

/** A series as the picture, the table and the words show it. */
export interface DrawnSeries {
  readonly observed: Observed;
  readonly tone: Tone;
  readonly dash: Line['dash'];
  /** Unit of the drawn values. */
  readonly unit: UnitId;
  /** Rows of the window, ascending; missing values are null. */
  readonly rows: readonly DrawnRow[];
  /** Days by which the line is drawn earlier than it was observed: the lag of a second series, else 0. */
  readonly shiftDays: number;
  /** What the values are measured from, in words; null in their own unit. */
  readonly baseText: string | null;
}

/** Everything that a comparison shows, and what it could not. */
export interface Comparison {
  readonly drawn: readonly DrawnSeries[];
  readonly notes: readonly string[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Day that an index is 100 on, where it is one day for all series. */
  readonly base: IsoDate | null;
  readonly mean: number | null;
}

/** First and last day drawn. */
export type Window = Pick<Comparison, 'from' | 'to'>;

/** The tone and dash of the n-th series, from 0. */
export function lookOf(index: number): Pick<DrawnSeries, 'tone' | 'dash'> {
  return {
    tone: TONES[index % TONES.length] ?? 'series-1',
    dash: DASHES[Math.floor(index / TONES.length + index) % DASHES.length] ?? 'solid',
  };
}

function rowsIn(observed: Observed, { from, to }: Window): readonly DrawnRow[] {
  return between(observed.rows, from, to).map((row) => ({
    ...row,
    value: row.value === null || !observed.isComputed ? row.value : tidyValue(row.value),
    own: row.value,
  }));
}

function rebased(rows: readonly DrawnRow[], base: Base, isIndex: boolean): readonly DrawnRow[] {
  return rows.map((row) => {
    const from = base.valueOn(row.date);
    if (row.own === null || from === null || from <= 0) return { ...row, value: null };
    return { ...row, value: isIndex ? toIndex(row.own, from) : toChange(row.own, from) };
  });
}

/** Days by which the n-th series is moved: the second one by the lag that the view asks for. */
function shiftOf({ state }: PanelContext, index: number): number {
  return index === 1 ? (state.lag ?? 0) : 0;
}

/** Days of a series that fall into the window once it is moved. */
function movedWindow({ from, to }: Window, shiftDays: number): Window {
  return { from: addDays(from, shiftDays), to: addDays(to, shiftDays) };
}

/** First day of the window on which every series has begun. */
function commonStart(all: readonly Observed[], { from, to }: Window): IsoDate {
  const starts = all.flatMap(({ rows }) => between(rows, from, to).find(isMeasured)?.date ?? []);
  return starts.reduce((latest, date) => (date > latest ? date : latest), from);
}

/** The series of a view, transformed as its mode says. */
export function compareSeries(context: PanelContext): Comparison {
  const { state, t } = context;
  const { observed, notes, mean } = choose(context);
  const window = panelWindow(context);
  const isRelative = state.mode === 'index' || state.mode === 'change';
  const base = state.mode === 'index' ? (state.base ?? commonStart(observed, window)) : state.base;
  const lost: string[] = [];
  const drawn = observed.flatMap((one, index): readonly DrawnSeries[] => {
    const shiftDays = shiftOf(context, index);
    const rows = rowsIn(one, movedWindow(window, shiftDays));
    const shared = { observed: one, ...lookOf(index), shiftDays };
    if (!isRelative) return [{ ...shared, rows, unit: one.series.unit, baseText: null }];
    const found = baseOf(context, one, base);
    if (typeof found === 'string') {
      lost.push(found);
      return [];
    }
    const unit = state.mode === 'index' ? 'index' : '%';
    return [{ ...shared, rows: rebased(rows, found, unit === 'index'), unit, baseText: found.text }];
  });
  const empty = drawn.filter(({ rows }) => !rows.some(isMeasured));
  const silent = empty.map(({ observed: { series } }) =>
    t('compare.note.noValues', {
      label: series.label,
      from: context.day(window.from),
      to: context.day(window.to),
    }),
  );
  return { drawn, notes: [...notes, ...lost, ...silent], ...window, base: isRelative ? base : null, mean };
}
