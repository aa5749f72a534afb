import { axisOf, pxOfValue, shareOfTime } from './scales';
import type { Bar, TimeFigure, Tone } from './time-figure';

/** Start and width of a span of time as shares of the plot, cut to it; null if nothing is left. */
export function clipSpan(figure: TimeFigure, from: number, to: number): readonly [number, number] | null {
  const start = Math.max(0, shareOfTime(figure, from));
  const end = Math.min(1, shareOfTime(figure, to));
  return end > start ? [start, end - start] : null;
}

/** Top and height of a bar in px; a value that is there is at least a hairline. */
export function barExtent(figure: TimeFigure, bar: Bar): readonly [number, number] | null {
  const axis = axisOf(figure, figure.barAxis);
  if (axis === null || bar.value === bar.base) return null;
  const ends = [pxOfValue(figure, axis, bar.base), pxOfValue(figure, axis, bar.value)] as const;
  return [Math.min(...ends), Math.max(1, Math.abs(ends[0] - ends[1]))];
}

/** Id of the hatching in one tone; unique on a page because figures are. */
export function hatchId(figureId: string, tone: Tone): string {
  return `hatch-${figureId}-${tone}`;
}
