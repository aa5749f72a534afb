import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOfFrame,
  MAX_LATITUDE,
  originOf,
  project,
  projector,
  unproject,
  worldSize,
} from '@/lib/geo/mercator';

const zoom = fc.integer({ min: 0, max: 22 }).map((halves) => halves / 2);
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe('Web Mercator', () => {
  it('puts the null island in the middle of the world square', () => {
    expect(project([0, 0], 0)).toEqual([128, 128]);
    expect(worldSize(5)).toBe(8192);
  });

  it('ends the world at the top of the square', () => {
    expect(project([0, 90], 3)[1]).toBeCloseTo(0, 6);
    expect(project([0, 90], 3)).toEqual(project([0, MAX_LATITUDE], 3));
  });

  it('puts the latitude whose Mercator height is one radius at one radius above the equator', () => {
    // The inverse Gudermannian of 49.605° is 1 (Snyder, Map Projections, USGS 1987, eq. 7-2 and 7-4).
    const lat = (2 * Math.atan(Math.tanh(0.5)) * 180) / Math.PI;
    expect(project([0, lat], 0)[1]).toBeCloseTo(256 * (0.5 - 1 / (2 * Math.PI)), 9);
  });

  it('finds back every position it has projected', () => {
    fc.assert(
      fc.property(position, zoom, ([lon, lat], level) => {
        const [backLon, backLat] = unproject(project([lon, lat], level), level);
        expect(backLon).toBeCloseTo(lon, 8);
        expect(backLat).toBeCloseTo(lat, 8);
      }),
    );
  });

  it('rounds the corner of a frame to whole pixels and keeps its centre within half a pixel', () => {
    fc.assert(
      fc.property(position, zoom, fc.integer({ min: 100, max: 2000 }), (centre, level, width) => {
        const frame = { centre, zoom: level, width, height: 520 };
        const origin = originOf(frame);
        expect(origin.every(Number.isInteger)).toBe(true);
        const [x, y] = projector(frame)(centre);
        expect(Math.abs(x - width / 2)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect(Math.abs(y - 260)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it('says what part of the earth a frame shows', () => {
    const [west, south, east, north] = boundsOfFrame({
      centre: [52.6, 24.4],
      zoom: 5,
      width: 1024,
      height: 520,
    });
    expect(east - west).toBeCloseTo(45, 5);
    expect(west).toBeLessThan(52.6);
    expect(south).toBeGreaterThan(13);
    expect(north).toBeLessThan(35);
  });
});
