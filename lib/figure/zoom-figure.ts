import type { BrushWindow } from './brush-window';
import type { Line, Segment, TimeFigure, ValueAxis } from './time-figure';
import { timeTicks } from './time-ticks';
import { valueTicks } from './value-ticks';

export interface ZoomWords {
  readonly lang: string;
  /** Words of the head of a cut axis, with `{unit}` and `{from}`. */
  readonly axisCut: string;
}

function within(segments: readonly Segment[], [from, to]: BrushWindow): readonly Segment[] {
  return segments
    .map((segment) => ({ ...segment, points: segment.points.filter(([at]) => at >= from && at <= to) }))
    .filter(({ points }) => points.length > 0);
}

/** A logarithmic axis has no place for zero and below. */
function aboveZero(segments: readonly Segment[]): readonly Segment[] {
  return segments
    .map((segment) => ({ ...segment, points: segment.points.filter(([, value]) => value > 0) }))
    .filter(({ points }) => points.length > 0);
}

function cutLine(line: Line, window: BrushWindow, isLog: boolean): Line {
  const cut = within(line.segments, window);
  const segments = isLog ? aboveZero(cut) : cut;
  const last = segments.at(-1)?.points.at(-1);
  const end = line.end === null || last === undefined ? null : { ...line.end, at: last[0], value: last[1] };
  return { ...line, segments, end };
}

/**
 * Lines of the window: the figure's own where it holds all of it, else the coarser ones of the overview. An overview
 * in another unit (of a rebased line) gives its shape to the strip alone.
 */
function linesOf({ lines, x, axes, overview }: TimeFigure, window: BrushWindow): readonly Line[] {
  const isInside = window[0] >= x.domain[0] && window[1] <= x.domain[1];
  return lines.map((line) => {
    const whole = isInside
      ? undefined
      : overview?.lines.find(({ id, axis }) => id === line.id && axis === line.axis);
    const isLog = axes.find(({ id }) => id === line.axis)?.scale === 'log';
    return cutLine(whole === undefined ? line : { ...line, segments: whole.segments }, window, isLog);
  });
}

function fitAxis(axis: ValueAxis, figure: TimeFigure, words: ZoomWords): ValueAxis {
  if (axis.scale === 'log') return axis;
  const { lines, dots, levels } = figure;
  const values = [
    ...lines
      .filter((line) => line.axis === axis.id)
      .flatMap((line) => line.segments.flatMap(({ points }) => points.map(([, value]) => value))),
    ...dots.filter((dot) => dot.axis === axis.id).map((dot) => dot.value),
    ...levels.filter((level) => level.axis === axis.id).map((level) => level.value),
  ];
  if (values.length === 0 || figure.barAxis === axis.id) return axis;
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const scale = valueTicks(low, high, { zero: !axis.truncated, lang: words.lang });
  const from = scale.ticks[0]?.label ?? '';
  const head = words.axisCut.replace('{unit}', axis.unitLabel).replace('{from}', from);
  const { head: _old, ...rest } = axis;
  return { ...rest, ...scale, ...(scale.truncated ? { head } : {}) };
}

/**
 * The figure over other days, made of the points at hand: what is seen while a brush is dragged, until the finer
 * points of those days have come. In: first and last instant, epoch milliseconds. Values stay as they were.
 */
export function zoomFigure(figure: TimeFigure, window: BrushWindow, words: ZoomWords): TimeFigure {
  const [from, to] = window;
  const isIn = ({ at }: { readonly at: number }) => at >= from && at <= to;
  const zoomed = {
    ...figure,
    x: { domain: window, ticks: timeTicks(window, words) },
    lines: linesOf(figure, window),
    dots: figure.dots.filter(isIn),
    rules: figure.rules.filter(isIn),
    bands: figure.bands.filter((band) => band.to >= from && band.from <= to),
    bars: figure.bars.filter((bar) => bar.to >= from && bar.from <= to),
  };
  return { ...zoomed, axes: figure.axes.map((axis) => fitAxis(axis, zoomed, words)) };
}
