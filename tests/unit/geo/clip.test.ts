import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, clipSegment, isInBox } from '@/lib/geo/clip';
import type { Pixel, PixelBox } from '@/lib/geo/position';

const box: PixelBox = [0, 0, 100, 50];
const loose: PixelBox = [-1e-6, -1e-6, 100 + 1e-6, 50 + 1e-6];
const pixel = fc.tuple(
  fc.double({ min: -300, max: 300, noNaN: true }),
  fc.double({ min: -300, max: 300, noNaN: true }),
);

describe('clipping', () => {
  it('cuts a segment at the edges of the box', () => {
    expect(clipSegment([-50, 25], [150, 25], box)).toEqual([
      [0, 25],
      [100, 25],
    ]);
    expect(clipSegment([-50, -10], [150, -10], box)).toBeNull();
    expect(clipSegment([10, 10], [20, 20], box)).toEqual([
      [10, 10],
      [20, 20],
    ]);
  });

  it('parts a line that leaves the box and comes back', () => {
    const runs = clipLine(
      [
        [10, 10],
        [10, 80],
        [20, 80],
        [20, 10],
      ],
      box,
    );
    expect(runs).toEqual([
      [
        [10, 10],
        [10, 50],
      ],
      [
        [20, 50],
        [20, 10],
      ],
    ]);
  });

  it('keeps a line that stays inside as it is', () => {
    const line: Pixel[] = [
      [1, 1],
      [2, 2],
      [3, 1],
    ];
    expect(clipLine(line, box)).toEqual([line]);
  });

  it('never leaves anything outside the box', () => {
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 2, maxLength: 12 }), (line) => {
        expect(
          clipLine(line, box)
            .flat()
            .every((point) => isInBox(point, loose)),
        ).toBe(true);
        expect(clipRing(line, box).every((point) => isInBox(point, loose))).toBe(true);
      }),
    );
  });

  it('fills the whole box when the ring goes round it, and nothing when it lies beside it', () => {
    const around: Pixel[] = [
      [-10, -10],
      [110, -10],
      [110, 60],
      [-10, 60],
    ];
    expect(new Set(clipRing(around, box).map(String))).toEqual(new Set(['0,0', '100,0', '100,50', '0,50']));
    expect(
      clipRing(
        around.map(([x, y]): Pixel => [x + 500, y]),
        box,
      ),
    ).toEqual([]);
  });
});
