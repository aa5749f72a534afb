import { EARTH_RADIUS_KM } from './distance';
import type { Position } from './position';

/** Closed or open ring of positions. */
export type Ring = readonly Position[];

/** Rings of a polygon as in GeoJSON: the outline first, then its holes. */
export type Polygon = readonly Ring[];

function crosses(position: Position, from: Position, to: Position): boolean {
  const [x, y] = position;
  if (from[1] > y === to[1] > y) return false;
  return x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0];
}

function isInRing(position: Position, ring: Ring): boolean {
  let isInside = false;
  let before = ring.at(-1);
  for (const corner of ring) {
    if (before && crosses(position, corner, before)) isInside = !isInside;
    before = corner;
  }
  return isInside;
}

/** True when a position lies in a polygon and in none of its holes (even–odd rule, plane degrees; winding does not matter). */
export function isInPolygon(position: Position, polygon: Polygon): boolean {
  let isInside = false;
  for (const ring of polygon) if (isInRing(position, ring)) isInside = !isInside;
  return isInside;
}

/** Area of a ring in km² on the sphere, always positive (line integral of sin φ dλ; exact for edges along parallels and meridians). */
export function ringAreaKm2(ring: Ring): number {
  let sum = 0;
  let before = ring.at(-1);
  for (const corner of ring) {
    if (before) {
      const mean = (Math.sin((before[1] * Math.PI) / 180) + Math.sin((corner[1] * Math.PI) / 180)) / 2;
      sum += ((corner[0] - before[0]) * Math.PI * mean) / 180;
    }
    before = corner;
  }
  return Math.abs(sum) * EARTH_RADIUS_KM ** 2;
}

/** Centre of gravity of a ring's corners, in degrees; null for an empty ring. Good enough to name a small shape. */
export function middleOfRing(ring: Ring): Position | null {
  if (ring.length === 0) return null;
  const lon = ring.reduce((sum, corner) => sum + corner[0], 0) / ring.length;
  const lat = ring.reduce((sum, corner) => sum + corner[1], 0) / ring.length;
  return [lon, lat];
}
