import type { Pixel } from '@/lib/geo/position';

/** Paths are written in half pixels: whole numbers are short, and half a pixel is as fine as a screen shows. */
export const PATH_UNITS_PER_PX = 2;

/** Attribute that brings paths in half pixels back to pixels. */
export const PATH_TRANSFORM = `transform="scale(${1 / PATH_UNITS_PER_PX})"`;

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/**
 * Path data of a line or, closed, of a ring, in half pixels with relative steps. Points that fall together are
 * written once; empty when fewer than two (closed: three) are left.
 */
export function pathOf(line: readonly Pixel[], isClosed: boolean): string {
  const steps: string[] = [];
  let start = '';
  let [atX, atY] = [0, 0];
  for (const pixel of line) {
    const x = Math.round(pixel[0] * PATH_UNITS_PER_PX);
    const y = Math.round(pixel[1] * PATH_UNITS_PER_PX);
    if (start === '') start = `M${pair(x, y)}`;
    else if (x !== atX || y !== atY) steps.push(pair(x - atX, y - atY));
    [atX, atY] = [x, y];
  }
  if (steps.length < (isClosed ? 2 : 1)) return '';
  const joined = steps.reduce((path, step) => (step.startsWith('-') ? path + step : `${path} ${step}`));
  return `${start}l${joined}${isClosed ? 'z' : ''}`;
}

/** A pixel value for an attribute: one fraction digit at most. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
