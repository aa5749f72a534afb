import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, distanceNmi, kmToNmi, lengthNmi, nmiToKm } from '@/lib/geo/distance';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('distance', () => {
  it('counts 1.852 km in a nautical mile, both ways', () => {
    expect(nmiToKm(10)).toBeCloseTo(18.52, 10);
    expect(kmToNmi(18.52)).toBeCloseTo(10, 10);
  });

  it('finds about sixty nautical miles in a degree of latitude', () => {
    expect(distanceNmi([56, 26], [56, 27])).toBeCloseTo(60.04, 2);
  });

  it('finds half the girth of the earth between the poles', () => {
    expect(distanceKm([0, 90], [0, -90])).toBeCloseTo(Math.PI * 6371.0088, 3);
  });

  it('is the same there and back, and never negative', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('adds up a line leg by leg', () => {
    expect(
      lengthNmi([
        [56, 26],
        [56, 27],
        [56, 28],
      ]),
    ).toBeCloseTo(2 * distanceNmi([56, 26], [56, 27]), 6);
    expect(lengthNmi([[56, 26]])).toBe(0);
  });
});
