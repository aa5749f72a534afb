import { dashOf, LINE_WIDTH, tokenPaint } from '@/lib/figure/paint';
import { TEXT_SIZE } from '@/lib/figure/text-room';
import type { Line } from '@/lib/figure/time-figure';
import type { ObservationStatus } from '@/lib/schema/status';

/** The only chart theme: tokens, and the strokes that the drawing on the server uses as well. */
export const paint = tokenPaint;

export const WORDS = {
  fontSize: TEXT_SIZE,
  fill: tokenPaint('ink-soft'),
} as const;

/** Words of axes. */
export const AXIS_WORDS = { ...WORDS, style: { fontVariantNumeric: 'tabular-nums' } } as const;

export const HALO = {
  paintOrder: 'stroke',
  stroke: tokenPaint('paper'),
  strokeWidth: 3,
  strokeLinejoin: 'round',
} as const;

/** Layers of the chart, bottom to top; bars and lines lie at 0, in the order of the children. */
export const LAYER = {
  bands: -100,
  grid: -50,
  levels: -25,
  rules: 500,
  clock: 600,
  dots: 1000,
} as const;

/** Stroke of a line's part of one status. */
export function strokeOf(line: Line, status: ObservationStatus) {
  const dash = dashOf(line, status);
  return {
    stroke: tokenPaint(line.tone),
    strokeWidth: LINE_WIDTH[line.weight],
    strokeLinejoin: 'round',
    strokeLinecap: 'round',
    ...(dash === null ? {} : { strokeDasharray: dash }),
  } as const;
}
