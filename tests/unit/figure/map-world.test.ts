import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BaseLayer } from '@/lib/figure/basemap';
import { drawWorldBorders, drawWorldLand, worldPaths, worldTransform } from '@/lib/figure/map-world';
import { project } from '@/lib/geo/mercator';
import type { Pixel, Position } from '@/lib/geo/position';

const COAST_POINT: Position = [55.2, 26.4];

const LAYER: BaseLayer = {
  id: 'region',
  bounds: [50, 20, 60, 30],
  land: [[[[50, 30], [50, 25], COAST_POINT, [60, 30], [50, 30]]]],
  borders: [
    {
      disputed: null,
      lines: [
        [
          [51, 28],
          [52, 29],
        ],
      ],
    },
    {
      disputed: 'islands',
      lines: [
        [
          [53, 21],
          [54, 22],
        ],
      ],
    },
  ],
};

/** Points of a path in its own units: relative steps added up. */
function pointsOf(path: string): readonly Pixel[] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: Pixel[] = [];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

/** Where the transform puts a point. */
function placed([x, y]: Pixel, transform: string): Pixel {
  const [left = 0, top = 0, scale = 0] = (transform.match(/-?\d[\d.e+-]*/g) ?? []).map(Number);
  return [left + x * scale, top + y * scale];
}

describe('the land of the live map', () => {
  const paths = worldPaths(LAYER, 9);

  it('lies at every zoom where the map projects it, to the pixel of the zoom it was drawn at', () => {
    const [, , point] = pointsOf(paths.land);
    if (point === undefined) throw new Error('no such point');
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 22 }), fc.integer(), (halves, origin) => {
        const zoom = halves / 2;
        const [x, y] = project(COAST_POINT, zoom);
        const [atX, atY] = placed(point, worldTransform(paths, zoom, [origin % 1000, 7]));
        const scale = 2 ** (zoom - paths.zoom);
        expect(Math.abs(atX - (x - (origin % 1000)))).toBeLessThanOrEqual(0.26 * scale);
        expect(Math.abs(atY - (y - 7))).toBeLessThanOrEqual(0.26 * scale);
      }),
    );
  });

  it('has no coast along the edges at which it is cut', () => {
    expect(pointsOf(paths.land)).toHaveLength(4);
    expect(pointsOf(paths.coast)).toHaveLength(3);
  });

  it('keeps the widths of its lines whatever the scale, and dots only disputed borders', () => {
    const markup = drawWorldLand(paths, (role) => role) + drawWorldBorders(paths, (role) => role);
    const lines = [...markup.matchAll(/<path fill="none"[^>]*>/g)].map(([line]) => line);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toContain('vector-effect="non-scaling-stroke"');
    expect(lines.filter((line) => line.includes('stroke-dasharray'))).toHaveLength(1);
    expect(lines.at(-1)).toContain(paths.disputed);
  });
});
