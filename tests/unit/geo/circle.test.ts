import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circleAround, greatCircle, unrolled } from '@/lib/geo/circle';
import { distanceKm } from '@/lib/geo/distance';

const position = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -80, max: 80 }));

it('puts every corner of a circle at its radius', () => {
  fc.assert(
    fc.property(position, fc.integer({ min: 1, max: 900 }), (at, radius) => {
      for (const corner of circleAround(at, radius)) expect(distanceKm(at, corner)).toBeCloseTo(radius, 3);
    }),
  );
});

it('lays a great circle from end to end, no longer than the distance of its ends', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      const line = greatCircle(from, to);
      const pairs = line.slice(1).map((point, index) => distanceKm(line[index] ?? from, point));
      const whole = pairs.reduce((sum, part) => sum + part, 0);
      expect(whole).toBeCloseTo(distanceKm(from, to), 2);
      expect(line[0]).toEqual(from);
    }),
  );
});

it('runs on past the date line instead of jumping round the world', () => {
  expect(unrolled([[170, 0], [-170, 1], [-160, 2]])).toEqual([[170, 0], [190, 1], [200, 2]]); // biome-ignore format: pairs
});
