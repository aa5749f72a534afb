import type { PanelContext } from '@/lib/panels/context';
import { type Observed, observe } from '@/lib/series/observe';
import { rowAt, sameWeeksBase, yearMean } from '@/lib/series/rebase';
import type { IsoDate } from '@/lib/time/iso-date';
import { quantityText } from '@/lib/units/format';
import { unitOf } from '@/lib/units/registry';

/** What a series' values are measured from. */
export interface Base {
  /** Value that holds for a day, in the series' unit; null where there is none. */
  readonly valueOn: (date: IsoDate) => number | null;
  /** The value in words, with its date or year. */
  readonly text: string;
}

function valueText({ lang }: PanelContext, { series }: Observed, value: number, isComputed: boolean): string {
  const digits = isComputed ? unitOf(series.unit).digits : undefined;
  return quantityText(value, series.unit, lang, digits);
}

function dayBase(context: PanelContext, observed: Observed, day: IsoDate): Base | string {
  const { t } = context;
  const { label } = observed.series;
  const row = rowAt(observed.rows, day, observed.frequency);
  if (row === null) return t('compare.note.noBase', { label, date: context.day(day) });
  if (row.value <= 0) return t('compare.note.baseNotPositive', { label, date: context.day(row.date) });
  return {
    valueOn: () => row.value,
    text: t('compare.base.day', {
      label,
      value: valueText(context, observed, row.value, observed.isComputed),
      date: context.day(row.date),
    }),
  };
}

/** A baseline's year never lies in the clock's future: before 2026 "2025" means the year before the clock's. */
function baselineYear({ state, clock }: PanelContext): number {
  const before = Number(clock.on.slice(0, 4)) - 1;
  return Math.min(state.baseline === 'mean-2019' ? 2019 : 2025, before);
}

function yearBase(context: PanelContext, observed: Observed): Base | string {
  const { t, clock, state } = context;
  const { series, frequency } = observed;
  const { label } = series;
  const year = baselineYear(context);
  // A baseline is a mean of single values, not of means.
  const { rows } = observe(series, { on: clock.on, every: state.every, mean: null });
  const words = { label, year: String(year) };
  if (state.baseline === 'same-weeks-2025') {
    const near = rows.filter(({ date }) => date >= `${year - 1}-12-01` && date <= `${year}-12-31`);
    const bases = new Map<string, number | null>();
    const valueOn = (date: IsoDate) => {
      const key = date.slice(5);
      if (!bases.has(key)) bases.set(key, sameWeeksBase(near, date, year, frequency)?.value ?? null);
      return bases.get(key) ?? null;
    };
    const isThere = near.some(({ value }) => value !== null);
    return isThere ? { valueOn, text: t('compare.base.sameWeeks', words) } : t('compare.note.noYear', words);
  }
  const mean = yearMean(rows, year, frequency);
  if (mean === null || mean.value <= 0) return t('compare.note.noYear', words);
  return {
    valueOn: () => mean.value,
    text: t('compare.base.year', {
      ...words,
      value: valueText(context, observed, mean.value, true),
      count: mean.count,
    }),
  };
}

/** What a series is measured from: its value on a day, or the baseline of the view; or why it cannot be. */
export function baseOf(context: PanelContext, observed: Observed, day: IsoDate | null): Base | string {
  return day === null ? yearBase(context, observed) : dayBase(context, observed, day);
}
