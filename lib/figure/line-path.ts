import type { Point } from './time-figure';

/**
 * Path data from steps that are whole numbers of the drawing's grid: relative, without needless spaces, each
 * step taken from the rounded place before it so that errors do not add up.
 */
class PathWriter {
  private text = '';
  /** What the text ends with: looking at the text itself would join it anew for each number. */
  private endsWithLetter = true;
  private hasDot = false;
  constructor(private readonly grid: number) {}

  command(letter: string): this {
    this.text += letter;
    this.endsWithLetter = true;
    this.hasDot = true;
    return this;
  }

  /** Writes a number given in grid steps. */
  number(steps: number): this {
    const digits = String(Math.abs(steps) / this.grid);
    const value = digits.startsWith('0.') ? digits.slice(1) : digits;
    const text = steps < 0 ? `-${value}` : value;
    const isApart = steps < 0 || this.endsWithLetter || (text.startsWith('.') && this.hasDot);
    this.text += isApart ? text : ` ${text}`;
    this.endsWithLetter = false;
    this.hasDot = value.includes('.');
    return this;
  }

  toString(): string {
    return this.text;
  }
}

/**
 * Path data of a line: one subpath per segment, points as they come, never joined across segments. The scales
 * give drawing units; places are rounded to `decimals` (0 or 1) of them. A segment of one point is a subpath
 * of no length, which round caps draw as a dot.
 */
export function linePath(
  segments: readonly { readonly points: readonly Point[] }[],
  scaleX: (at: number) => number,
  scaleY: (value: number) => number,
  decimals: 0 | 1 = 0,
): string {
  const grid = decimals === 0 ? 1 : 10;
  const writer = new PathWriter(grid);
  for (const { points } of segments) {
    let previous: readonly [number, number] | null = null;
    for (const [at, value] of points) {
      const place = [Math.round(scaleX(at) * grid), Math.round(scaleY(value) * grid)] as const;
      if (previous === null) writer.command('M').number(place[0]).number(place[1]).command('l');
      else if (place[0] === previous[0] && place[1] === previous[1]) continue;
      else writer.number(place[0] - previous[0]).number(place[1] - previous[1]);
      previous = place;
    }
  }
  return writer.toString().replace(/l(?=M|$)/g, 'h0');
}
