import { axisOf, plotHeight, pxOfValue, shareOfTime } from './scales';
import { NARROW_PLOT } from './text-room';
import type { Dot, TimeFigure } from './time-figure';

/** Radius of a disc with a number, of a plain mark, and of the area that takes a tap, px. */
export const DISC_RADIUS = 8;
export const MARK_RADIUS = 4;
export const TOUCH_RADIUS = 12;

/** Discs whose middles are closer than this overlap too much to be read, px. */
const NEAR = 15;

export interface PlacedDot {
  readonly dot: Dot;
  readonly share: number;
  /** Place of the value, px from the top of the plot. */
  readonly y: number;
  /** How far the mark stands from its value, px; negative is up. A stem leads back to the value. */
  readonly lift: number;
  /** True for what lies after the clock. */
  readonly isFaint: boolean;
  /** True for the first link of its shape: one tab stop each, since the table beside the figure lists all. */
  readonly isStop: boolean;
}

/** Nearest first, up before down. */
const LIFTS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, -6, -7, -8].map((step) => step * (NEAR + 1));

function isFree(place: readonly [number, number], taken: readonly (readonly [number, number])[]): boolean {
  return taken.every(([x, y]) => Math.hypot(x - place[0], y - place[1]) >= NEAR);
}

/**
 * Dots with their places, in the order given. Numbered discs that would cover each other in a plot of
 * `plotWidth` px are lifted off the line; other marks stay on their value.
 */
export function placeDots(figure: TimeFigure, plotWidth: number = NARROW_PLOT): readonly PlacedDot[] {
  const height = plotHeight(figure);
  const dots = figure.dots.flatMap((dot): PlacedDot[] => {
    const axis = axisOf(figure, dot.axis);
    if (axis === null) return [];
    const isFaint = figure.clock !== null && dot.at > figure.clock;
    const y = pxOfValue(figure, axis, dot.value);
    const isStop = dot === figure.dots.find(({ shape, receipt }) => shape === dot.shape && receipt !== null);
    return [{ dot, share: shareOfTime(figure, dot.at), y, lift: 0, isFaint, isStop }];
  });
  const taken = dots
    .filter(({ dot }) => dot.shape !== 'number')
    .map(({ share, y }): readonly [number, number] => [share * plotWidth, y]);
  return dots.map((placed) => {
    const { dot, share, y } = placed;
    if (dot.shape !== 'number') return placed;
    const lift =
      LIFTS.find((step) => {
        const at = y + step;
        return at > -4 && at < height && isFree([share * plotWidth, at], taken);
      }) ?? 0;
    taken.push([share * plotWidth, y + lift]);
    return { ...placed, lift };
  });
}
