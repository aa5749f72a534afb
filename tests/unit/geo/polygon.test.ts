import { describe, expect, it } from 'vitest';
import { isInPolygon, middleOfRing, type Ring, ringAreaKm2 } from '@/lib/geo/polygon';
import { boundsOf, isWithin } from '@/lib/geo/position';

const square: Ring = [
  [50, 20],
  [60, 20],
  [60, 30],
  [50, 30],
  [50, 20],
];
const hole: Ring = [
  [54, 24],
  [56, 24],
  [56, 26],
  [54, 26],
  [54, 24],
];

describe('polygons', () => {
  it('hold what is inside and not what is in a hole, whichever way their rings turn', () => {
    for (const polygon of [
      [square, hole],
      [[...square].reverse(), hole],
      [square, [...hole].reverse()],
    ]) {
      expect(isInPolygon([51, 21], polygon)).toBe(true);
      expect(isInPolygon([55, 25], polygon)).toBe(false);
      expect(isInPolygon([61, 25], polygon)).toBe(false);
    }
  });

  it('may be open or closed', () => {
    expect(isInPolygon([51, 21], [square.slice(0, -1)])).toBe(true);
    expect(ringAreaKm2(square.slice(0, -1))).toBeCloseTo(ringAreaKm2(square), 6);
  });

  it('measure a degree at the equator as about 12 364 km²', () => {
    expect(
      ringAreaKm2([
        [0, -0.5],
        [1, -0.5],
        [1, 0.5],
        [0, 0.5],
        [0, -0.5],
      ]),
    ).toBeCloseTo(12364, 0);
  });

  it('have a middle and bounds, which an empty one has not', () => {
    expect(
      middleOfRing([
        [1, 1],
        [3, 1],
        [3, 3],
        [1, 3],
      ]),
    ).toEqual([2, 2]);
    expect(middleOfRing([])).toBeNull();
    expect(boundsOf(square)).toEqual([50, 20, 60, 30]);
    expect(boundsOf([])).toBeNull();
    expect(isWithin([50, 20], [50, 20, 60, 30])).toBe(true);
    expect(isWithin([49.9, 20], [50, 20, 60, 30])).toBe(false);
  });
});
