import { between, type Measured } from '@/lib/series/observation';
import { fromEpoch, toEpoch } from '@/lib/time/iso-date';
import { makeLine } from './make-line';
import type { TimeFigure, ValueAxis } from './time-figure';
import { valueTicks } from './value-ticks';

/** The part of another figure that a reader's own line shares with it. */
export type SharedFrame = Pick<TimeFigure, 'x' | 'margin' | 'bands' | 'clock'>;

export interface OwnWords {
  readonly lang: string;
  /** Label of the line, and the description for screen readers. */
  readonly label: string;
  readonly description: string;
  /** Head of the axis, whose unit nobody has told. */
  readonly axis: string;
  /** Head of a cut axis, with `{unit}` and `{from}`. */
  readonly axisCut: string;
}

/** Unit id of values whose unit nobody has told. */
const UNSTATED = 'unstated';
const HEIGHT = 200;
const MS_PER_DAY = 86_400_000;
/** A step is a gap when it is over this many times the usual one. */
const GAP_STEPS = 3;
const LEAST_GAP_DAYS = 5;

/** Largest step in days that is no gap: three of the steps that are usual in the series, and at least a long weekend. */
export function usualGap(rows: readonly Measured[]): number {
  const steps = rows
    .slice(1)
    .map(({ date }, index) => (toEpoch(date) - toEpoch(rows[index]?.date ?? date)) / MS_PER_DAY)
    .sort((a, b) => a - b);
  const middle = steps[Math.floor(steps.length / 2)] ?? 1;
  return Math.max(LEAST_GAP_DAYS, Math.round(middle * GAP_STEPS));
}

/** A left axis around a reader's own values, whose unit nobody has told; a cut one says so. */
export function ownAxis(values: readonly number[], words: OwnWords): ValueAxis {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const scale = valueTicks(low, high, { zero: false, lang: words.lang });
  const from = scale.ticks[0]?.label ?? '';
  const head = words.axisCut.replace('{unit}', words.axis).replace('{from}', from);
  const base = { id: 'own', unit: UNSTATED, unitLabel: words.axis, side: 'left', scale: 'linear' } as const;
  return { ...base, ...scale, ...(scale.truncated ? { head } : {}) };
}

/** The rows on the days of a figure. */
export function ownRowsIn({ x }: Pick<TimeFigure, 'x'>, rows: readonly Measured[]): readonly Measured[] {
  const [from, to] = x.domain;
  return between(rows, fromEpoch(from), fromEpoch(to));
}

/**
 * A reader's own series on the time axis of another figure, in a plot of the same width; null where none of its days
 * are shown. Rows ascend by date; values are drawn as they are.
 */
export function ownFigure(frame: SharedFrame, rows: readonly Measured[], words: OwnWords): TimeFigure | null {
  const shown = ownRowsIn(frame, rows);
  if (shown.length === 0) return null;
  const line = makeLine({
    id: 'own',
    label: words.label,
    tone: 'ink',
    axis: 'own',
    parts: [shown],
    maxGapDays: usualGap(rows),
    end: null,
  });
  return {
    kind: 'time',
    id: 'own',
    title: words.label,
    description: words.description,
    height: HEIGHT,
    margin: { ...frame.margin, top: 28, bottom: 26 },
    x: frame.x,
    axes: [
      ownAxis(
        shown.map(({ value }) => value),
        words,
      ),
    ],
    lines: [line],
    bars: [],
    barAxis: null,
    dots: [],
    bands: frame.bands,
    rules: [],
    levels: [],
    clock: frame.clock,
  };
}
