import type { Point, TimeFigure, ValueAxis } from './time-figure';

/** Share of the plot's width at an instant: 0 at the start of the domain, 1 at its end. */
export function shareOfTime(figure: TimeFigure, at: number): number {
  const [from, to] = figure.x.domain;
  return to === from ? 0.5 : (at - from) / (to - from);
}

/** Instant at a share of the plot's width, epoch milliseconds. */
export function timeAtShare(figure: TimeFigure, share: number): number {
  const [from, to] = figure.x.domain;
  return from + share * (to - from);
}

/** Share of the plot's height below a value of the axis: 0 at the bottom, 1 at the top. */
export function shareOfValue(axis: ValueAxis, value: number): number {
  const place = axis.scale === 'log' ? Math.log10 : (n: number) => n;
  const from = place(axis.domain[0]);
  const to = place(axis.domain[1]);
  return to === from ? 0.5 : (place(value) - from) / (to - from);
}

/** Height of the plot in px: the box without its margins. */
export function plotHeight(figure: Pick<TimeFigure, 'height' | 'margin'>): number {
  return figure.height - figure.margin.top - figure.margin.bottom;
}

/** Distance of a value from the top of the plot in px. */
export function pxOfValue(figure: TimeFigure, axis: ValueAxis, value: number): number {
  return (1 - shareOfValue(axis, value)) * plotHeight(figure);
}

/** Axis by its id; the first one where the id is null or unknown, null for a figure without axes. */
export function axisOf(figure: TimeFigure, id: string | null): ValueAxis | null {
  return figure.axes.find((axis) => axis.id === id) ?? figure.axes[0] ?? null;
}

/** True if there is any mark to draw. */
export function hasMarks(figure: TimeFigure): boolean {
  return (
    figure.bars.length > 0 || figure.dots.length > 0 || figure.lines.some((line) => line.segments.length > 0)
  );
}

/** Index of the point nearest in time, -1 for none; the earlier of two as near. Points ascend by instant. */
export function nearestIndex(points: readonly Point[], at: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const here = points[low];
  const before = points[low - 1];
  if (here === undefined) return -1;
  return before !== undefined && at - before[0] <= here[0] - at ? low - 1 : low;
}
