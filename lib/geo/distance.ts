import type { Position } from './position';

/** Kilometres in an international nautical mile (exact; First International Extraordinary Hydrographic Conference, Monaco 1929). */
export const KM_PER_NMI = 1.852;

/** Mean radius of the earth in km, (2a + b) / 3 of WGS 84 (IUGG 1980, Moritz, Geodetic Reference System). */
export const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres of a length in nautical miles. */
export function nmiToKm(nmi: number): number {
  return nmi * KM_PER_NMI;
}

/** Nautical miles of a length in kilometres. */
export function kmToNmi(km: number): number {
  return km / KM_PER_NMI;
}

/** Great-circle distance of two positions in km on a sphere (haversine formula); at most 0.6 % off the ellipsoid. */
export function distanceKm(from: Position, to: Position): number {
  const lat = Math.sin(radians(to[1] - from[1]) / 2) ** 2;
  const lon = Math.sin(radians(to[0] - from[0]) / 2) ** 2;
  const share = lat + Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * lon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** Great-circle distance of two positions in nautical miles. */
export function distanceNmi(from: Position, to: Position): number {
  return kmToNmi(distanceKm(from, to));
}

/** Length of a line in nautical miles, as the sum of the great circles between its vertices; 0 for a point. */
export function lengthNmi(line: readonly Position[]): number {
  let total = 0;
  for (const [index, position] of line.entries()) {
    const before = line[index - 1];
    if (before) total += distanceNmi(before, position);
  }
  return total;
}
