/** [longitude, latitude] in degrees, WGS 84; the same shape as in the data files. */
export type Position = readonly [number, number];

/** A point of a picture in CSS pixels: x to the right, y down. */
export type Pixel = readonly [number, number];

/** [west, south, east, north] in degrees. Never crosses the antimeridian. */
export type Bounds = readonly [number, number, number, number];

/** A box of a picture in CSS pixels: [left, top, right, bottom]. */
export type PixelBox = readonly [number, number, number, number];

/** True when the position lies in the bounds or on their edge. */
export function isWithin(position: Position, bounds: Bounds): boolean {
  const [lon, lat] = position;
  return lon >= bounds[0] && lon <= bounds[2] && lat >= bounds[1] && lat <= bounds[3];
}

/** The smallest bounds around positions; null for none. */
export function boundsOf(positions: readonly Position[]): Bounds | null {
  let bounds: [number, number, number, number] | null = null;
  for (const [lon, lat] of positions) {
    bounds ??= [lon, lat, lon, lat];
    bounds = [
      Math.min(bounds[0], lon),
      Math.min(bounds[1], lat),
      Math.max(bounds[2], lon),
      Math.max(bounds[3], lat),
    ];
  }
  return bounds;
}
