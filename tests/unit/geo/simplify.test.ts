import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixel } from '@/lib/geo/position';
import { simplify } from '@/lib/geo/simplify';

const coordinate = fc.integer({ min: 0, max: 500 });
const line: fc.Arbitrary<readonly Pixel[]> = fc.array(fc.tuple(coordinate, coordinate), {
  minLength: 2,
  maxLength: 60,
});

describe('simplifying', () => {
  it('drops what lies on the way and keeps the corners', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.2],
          [10, 0],
          [10, 10],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('keeps the ends, the order, and only vertices of the line', () => {
    fc.assert(
      fc.property(line, (points) => {
        const simple = simplify(points, 3);
        expect(simple[0]).toBe(points[0]);
        expect(simple.at(-1)).toBe(points.at(-1));
        const places = simple.map((point) => points.indexOf(point));
        expect(places.every((place) => place >= 0)).toBe(true);
      }),
    );
  });

  it('changes nothing at no tolerance but vertices that lie exactly on the line', () => {
    const zigzag = [
      [0, 0],
      [1, 5],
      [2, 0],
      [3, 5],
    ] as const;
    expect(simplify(zigzag, 0)).toEqual(zigzag);
  });
});
