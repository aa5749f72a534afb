import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linePath } from '@/lib/figure/line-path';
import type { Point } from '@/lib/figure/time-figure';

const same = (value: number) => value;
const path = (segments: readonly (readonly Point[])[], decimals: 0 | 1 = 0) =>
  linePath(
    segments.map((points) => ({ points })),
    same,
    same,
    decimals,
  );

/** Places that a path made of M, l and h0 goes through. */
function places(d: string): Point[] {
  const found: Point[] = [];
  for (const subpath of d.split('M').slice(1)) {
    const numbers = [...subpath.replace('h0', '').matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([text]) =>
      Number(text),
    );
    let at: Point = [0, 0];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [x, y] = [numbers[index] ?? 0, numbers[index + 1] ?? 0];
      at = index === 0 ? [x, y] : [at[0] + x, at[1] + y];
      found.push(at);
    }
  }
  return found;
}

describe('linePath', () => {
  test('writes relative steps without needless signs', () => {
    expect(
      path([
        [
          [0, 10],
          [5, 8],
          [12, 8],
          [13, 20],
        ],
      ]),
    ).toBe('M0 10l5-2 7 0 1 12');
    expect(
      path(
        [
          [
            [0, 1.5],
            [0.4, 1.8],
          ],
        ],
        1,
      ),
    ).toBe('M0 1.5l.4.3');
  });

  test('starts a new subpath for each segment and draws a lone point', () => {
    expect(
      path([
        [
          [1, 2],
          [2, 2],
        ],
        [[9, 3]],
      ]),
    ).toBe('M1 2l1 0M9 3h0');
  });

  test('leaves out steps too small to see', () => {
    expect(
      path([
        [
          [0, 0],
          [0.1, 0.1],
          [4, 4],
        ],
      ]),
    ).toBe('M0 0l4 4');
  });

  test('never strays from the true place by more than half a step, however long the line', () => {
    const point = fc.tuple(
      fc.double({ min: 0, max: 4000, noNaN: true }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 200 }),
        fc.constantFrom(0 as const, 1 as const),
        (points, decimals) => {
          const half = decimals === 0 ? 0.5 : 0.05;
          const drawn = places(path([points], decimals));
          for (const [x, y] of points) {
            expect(
              drawn.some((at) => Math.abs(at[0] - x) <= half + 1e-6 && Math.abs(at[1] - y) <= half + 1e-6),
            ).toBe(true);
          }
        },
      ),
    );
  });
});
