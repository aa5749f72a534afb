import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_POINTS, reduceLine, reduceSegments } from '@/lib/figure/reduce-line';
import type { Point } from '@/lib/figure/time-figure';

const DAY = 86_400_000;

/** Points on ascending days with irregular steps. */
const series = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -500, max: 500 })), {
    minLength: 1,
    maxLength: 900,
  })
  .map((steps) => {
    let at = 0;
    return steps.map(([step, value]): Point => {
      at += step * DAY;
      return [at, value];
    });
  });

const limit = fc.integer({ min: 4, max: 120 });

const extremes = (points: readonly Point[]) => {
  const values = points.map(([, value]) => value);
  return [Math.min(...values), Math.max(...values)];
};

describe('reduceLine', () => {
  test('keeps first, last, lowest and highest, in order, and invents nothing', () => {
    fc.assert(
      fc.property(series, limit, (points, most) => {
        const reduced = reduceLine(points, most);
        expect(reduced.length).toBeLessThanOrEqual(Math.max(most, Math.min(points.length, most)));
        expect(reduced[0]).toBe(points[0]);
        expect(reduced.at(-1)).toBe(points.at(-1));
        expect(extremes(reduced)).toEqual(extremes(points));
        const originals = new Set(points);
        expect(reduced.every((point) => originals.has(point))).toBe(true);
        expect(
          reduced.every((point, index) => index === 0 || point[0] > (reduced[index - 1]?.[0] ?? 0)),
        ).toBe(true);
      }),
    );
  });

  test('leaves a value as high and one as low within the width of a bucket of every point', () => {
    const points = Array.from(
      { length: 10_000 },
      (_, day): Point => [day * DAY, Math.sin(day / 40) * (day % 97)],
    );
    const reduced = reduceLine(points);
    expect(reduced.length).toBeLessThanOrEqual(MOST_POINTS);
    const bucket = (10_000 / ((MOST_POINTS - 2) / 2)) * DAY + DAY;
    for (const [at, value] of points) {
      const near = reduced.filter((point) => Math.abs(point[0] - at) <= bucket).map((point) => point[1]);
      expect(Math.max(...near)).toBeGreaterThanOrEqual(value);
      expect(Math.min(...near)).toBeLessThanOrEqual(value);
    }
  });

  test('leaves a short line as it is', () => {
    const points: Point[] = [
      [0, 1],
      [DAY, 2],
    ];
    expect(reduceLine(points)).toBe(points);
    expect(reduceLine([])).toEqual([]);
  });
});

describe('reduceSegments', () => {
  test('keeps both ends of every segment', () => {
    fc.assert(
      fc.property(fc.array(series, { minLength: 1, maxLength: 6 }), limit, (parts, most) => {
        const segments = parts.map((points) => ({ status: 'normal' as const, points }));
        const reduced = reduceSegments(segments, most);
        for (const [index, segment] of reduced.entries()) {
          expect(segment.points[0]).toBe(parts[index]?.[0]);
          expect(segment.points.at(-1)).toBe(parts[index]?.at(-1));
        }
        const total = reduced.reduce((sum, segment) => sum + segment.points.length, 0);
        expect(total).toBeLessThanOrEqual(most + 4 * parts.length);
      }),
    );
  });
});
