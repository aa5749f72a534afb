import { makeLogAxis } from '@/lib/figure/log-axis';
import { type AxisSpec, makeAxis } from '@/lib/figure/make-axis';
import type { ValueAxis } from '@/lib/figure/time-figure';
import type { PanelContext } from '@/lib/panels/context';
import type { SeriesRow } from '@/lib/series/catalogue/definition';
import { quantityText } from '@/lib/units/format';
import { unitOf } from '@/lib/units/registry';
import type { DrawnSeries } from './drawn';

/** An axis is cut only where more than this share of it would stand empty below the values. */
const CUT_ABOVE = 0.6;

/** Every drawn value of some series. */
export function valuesOf(drawn: readonly DrawnSeries[]): readonly number[] {
  return drawn.flatMap(({ rows }) => rows.flatMap(({ value }) => value ?? []));
}

/** Counts and changes always stand on zero; prices and indexes do unless they keep far from it. */
function standsOnZero(unit: string, values: readonly number[]): boolean {
  const { dimension } = unitOf(unit);
  if (unit === '%' || dimension === 'count' || dimension === 'transits') return true;
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return low <= 0 || low < high * CUT_ABOVE;
}

/** True if the view asks for a logarithmic scale and every value can be on one. */
export function isLogPossible(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => value > 0);
}

/** The axis of some values: logarithmic where asked and possible, else linear; a cut one says so. */
export function axisFor(
  context: PanelContext,
  spec: Omit<AxisSpec, 'zero' | 'values'> & { readonly values: readonly number[] },
): ValueAxis {
  const { state, words } = context;
  const zero = standsOnZero(spec.unit, spec.values);
  const isLog = state.scale === 'log' && isLogPossible(spec.values);
  return (isLog ? makeLogAxis({ ...spec, zero }, words) : null) ?? makeAxis({ ...spec, zero }, words);
}

/** Rows in the unit they are drawn in, with the name of their series. */
export interface NamedRows {
  readonly label: string;
  readonly unit: string;
  readonly rows: readonly SeriesRow[];
}

/** Notes where a logarithmic scale was asked for and cannot be drawn: the series, its first bad value and its day. */
export function logNotes(context: PanelContext, all: readonly NamedRows[]): readonly string[] {
  if (context.state.scale !== 'log') return [];
  return all.flatMap(({ label, unit, rows }) => {
    const bad = rows.find(({ value }) => value !== null && value <= 0);
    if (bad === undefined || bad.value === null) return [];
    const value = quantityText(bad.value, unit, context.lang);
    return [context.t('compare.note.noLog', { label, value, date: context.day(bad.date) })];
  });
}
