import { narrowRight } from './fit-figure';
import { shareOfTime } from './scales';
import { NARROW_PLOT, textWidth } from './text-room';
import type { TimeFigure, TimeTick } from './time-figure';

/** Distances of axis words from the plot, px; both renderers keep to them. */
export const TICK_GAP = 8;
export const TICK_LENGTH = 4;
export const TIME_BASELINE = 18;
export const HEAD_BASELINE = -9;

/** Where a time label holds on to its tick: it leans inwards where the margin has no room for half of it. */
export function anchorOf(figure: TimeFigure, tick: TimeTick): 'start' | 'middle' | 'end' {
  const half = textWidth(tick.label) / 2;
  const share = shareOfTime(figure, tick.at);
  if (share * NARROW_PLOT + figure.margin.left < half) return 'start';
  const right = tick.rank === 0 ? narrowRight(figure) : figure.margin.right;
  return (1 - share) * NARROW_PLOT + right < half ? 'end' : 'middle';
}
