import { describe, expect, it } from 'vitest';
import { indexLand } from '@/lib/datasets/check/land';
import { landProblems } from '@/lib/datasets/check/land-problems';
import type { Geometry, Row } from '@/lib/schema/table';

/** A square island of two degrees on the equator with a lake in it. */
const square = (west: number, south: number, size: number) =>
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ] as const;
const land = indexLand([[square(10, -1, 2), square(10.8, -0.2, 0.4)]], [0, -10, 20, 10]);

const lane = (coordinates: readonly (readonly [number, number])[], properties: Row = {}) => ({
  properties,
  geometry: { type: 'LineString', coordinates } satisfies Geometry,
});

describe('land', () => {
  it('holds the points inside its outline and not those in its lakes', () => {
    expect(land.contains([10.5, 0])).toBe(true);
    expect(land.contains([11, 0])).toBe(false);
    expect(land.contains([9.9, 0])).toBe(false);
    expect(land.contains([12.1, 0.5])).toBe(false);
  });

  it('measures the distance to the nearest coast in nautical miles', () => {
    expect(land.coastNmi([10.1, 0])).toBeCloseTo(6, 3);
    expect(land.coastNmi([10.75, 0])).toBeCloseTo(3, 3);
    expect(land.coastNmi([11, 0.95])).toBeCloseTo(3, 3);
  });
});

describe('the check of lines and areas against land', () => {
  it('lets a line touch the coast within its tolerance', () => {
    expect(
      landProblems(
        [
          lane([
            [9, 0],
            [10.04, 0],
          ]),
        ],
        land,
        3,
      ),
    ).toEqual([]);
  });

  it('names the deepest point of a line that goes further', () => {
    const [problem] = landProblems(
      [
        lane([
          [9, 0],
          [10.4, 0],
          [9, 0.5],
        ]),
      ],
      land,
      3,
    );
    expect(problem).toMatchObject({ index: 0, toleranceNmi: 3, at: [10.4, 0] });
    expect(problem?.depthNmi).toBeCloseTo(24, 3);
  });

  it('holds a line to the accuracy that it states, if that is stricter', () => {
    const line = lane(
      [
        [9, 0],
        [10.1, 0],
      ],
      { accuracy: '±2 nm' },
    );
    expect(landProblems([line], land, 10)).toMatchObject([{ toleranceNmi: 2 }]);
    expect(landProblems([line], land, 1)).toMatchObject([{ toleranceNmi: 1 }]);
  });

  it('lets canals through', () => {
    expect(
      landProblems(
        [
          lane(
            [
              [9, 0.5],
              [13, 0.5],
            ],
            { kind: 'canal' },
          ),
        ],
        land,
        1,
      ),
    ).toEqual([]);
    expect(
      landProblems(
        [
          lane(
            [
              [9, 0.5],
              [13, 0.5],
            ],
            { canal: true },
          ),
        ],
        land,
        1,
      ),
    ).toEqual([]);
  });

  it('looks inside areas as well as along their edge', () => {
    const geometry: Geometry = { type: 'Polygon', coordinates: [square(8, -3, 6)] };
    expect(landProblems([{ properties: {}, geometry }], land, 5)).toHaveLength(1);
    expect(landProblems([{ properties: {}, geometry }], land, 40)).toEqual([]);
  });

  it('says nothing of points, nor of what lies outside the land it knows', () => {
    const point: Geometry = { type: 'Point', coordinates: [10.5, 0.5] };
    const small = indexLand([[square(10, -1, 2)]], [0, -10, 10.2, 10]);
    expect(landProblems([{ properties: {}, geometry: point }], land, 0)).toEqual([]);
    expect(
      landProblems(
        [
          lane([
            [10.5, 0],
            [11, 0],
          ]),
        ],
        small,
        1,
      ),
    ).toEqual([]);
  });
});
