import { isMeasured, type Measured } from '@/lib/series/observation';
import { toIndex } from '@/lib/series/rebase';
import { toEpoch } from '@/lib/time/iso-date';
import { TICK_GAP } from './frame';
import { makeLine } from './make-line';
import { type OwnWords, ownAxis, ownRowsIn, usualGap } from './own-figure';
import { textWidth } from './text-room';
import type { TimeFigure, ValueAxis } from './time-figure';
import { valueTicks } from './value-ticks';

/** What a figure must tell for a reader's own series to find its place in it. */
export type JoinedFrame = Pick<TimeFigure, 'x' | 'axes' | 'base'>;

/**
 * Where a reader's own series stands: as an index like the others, on the axis whose unit the reader says is its own,
 * on an axis of its own at the right, or nowhere in the figure.
 */
export type OwnPlace = 'index' | 'shared' | 'right' | 'apart';

const INDEX = 'index';
const MOST_AXES = 2;
const MS_PER_DAY = 86_400_000;
/** Room for a right axis, px. */
const RIGHT = 52;

/** The reader's value that holds on the figure's base day, or null. */
function baseOf({ base }: JoinedFrame, rows: readonly Measured[]): number | null {
  if (base === undefined) return null;
  const row = rows.filter(isMeasured).findLast(({ date }) => toEpoch(date) <= base);
  if (row === undefined || base - toEpoch(row.date) > usualGap(rows) * MS_PER_DAY) return null;
  return row.value > 0 ? row.value : null;
}

/** Where a reader's own rows can stand in a figure; `axis` = the axis whose unit they are in, as the reader says. */
export function placeOwn(frame: JoinedFrame, rows: readonly Measured[], axis: string | null): OwnPlace {
  if (frame.x.kind === 'days') return 'apart';
  if (frame.axes.some(({ unit }) => unit === INDEX)) return baseOf(frame, rows) === null ? 'right' : 'index';
  const own = frame.axes.find(({ id }) => id === axis);
  if (own !== undefined && own.scale === 'linear') return 'shared';
  return frame.axes.length < MOST_AXES ? 'right' : 'apart';
}

/** The axis made to hold more values. */
function widened(axis: ValueAxis, values: readonly number[], words: OwnWords): ValueAxis {
  const low = Math.min(axis.domain[0], ...values);
  const high = Math.max(axis.domain[1], ...values);
  if (low === axis.domain[0] && high === axis.domain[1]) return axis;
  const scale = valueTicks(low, high, { zero: !axis.truncated, lang: words.lang });
  const { head: _old, ...rest } = axis;
  const from = scale.ticks[0]?.label ?? '';
  const head = words.axisCut.replace('{unit}', axis.unitLabel).replace('{from}', from);
  return { ...rest, ...scale, ...(scale.truncated ? { head } : {}) };
}

/** The figure with the end labels of its lines left out, which a right axis needs the room of. */
function withRightAxis(figure: TimeFigure, axis: ValueAxis): TimeFigure {
  const room = axis.ticks.reduce((most, { label }) => Math.max(most, textWidth(label) + TICK_GAP), RIGHT);
  return {
    ...figure,
    margin: { ...figure.margin, right: Math.ceil(room) },
    axes: [...figure.axes, axis],
    lines: figure.lines.map((line) => ({ ...line, end: null })),
  };
}

/**
 * A figure with a reader's own series in it, on the axis where it has a place; null where it has none, or no day in
 * the figure. Rows ascend by date. What is in the figure stays as it is.
 */
export function joinOwn(
  figure: TimeFigure,
  rows: readonly Measured[],
  axis: string | null,
  words: OwnWords,
): TimeFigure | null {
  const shown = ownRowsIn(figure, rows);
  const place = placeOwn(figure, rows, axis);
  if (shown.length === 0 || place === 'apart') return null;
  const base = place === 'index' ? baseOf(figure, rows) : null;
  const drawn = base === null ? shown : shown.map((row) => ({ ...row, value: toIndex(row.value, base) }));
  const values = drawn.map(({ value }) => value);
  const right = { ...ownAxis(values, words), side: 'right' } as const;
  const onAxis = place === 'right' ? right.id : place === 'index' ? INDEX : (axis ?? right.id);
  const line = makeLine({
    id: 'own',
    label: words.label,
    tone: 'ink',
    dash: 'dotted',
    weight: 'strong',
    axis: onAxis,
    parts: [drawn],
    maxGapDays: usualGap(rows),
    end: null,
  });
  const roomy = place === 'right' ? withRightAxis(figure, right) : figure;
  const axes = roomy.axes.map((one) => (one.id === onAxis ? widened(one, values, words) : one));
  return { ...roomy, axes, lines: [...roomy.lines, line] };
}
