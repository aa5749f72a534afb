import { EARTH_RADIUS_KM, KM_PER_NMI } from './distance';
import { worldSize } from './mercator';

/** Kilometres on the ground that one pixel covers along the parallel of `lat` degrees at a zoom. */
export function kmPerPixel(lat: number, zoom: number): number {
  return (2 * Math.PI * EARTH_RADIUS_KM * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}

function roundLength(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  const lead = limit / power;
  if (lead >= 5) return 5 * power;
  return lead >= 2 ? 2 * power : power;
}

/** One bar of a scale: its length on the ground and on the screen. */
export interface ScaleBar {
  readonly length: number;
  readonly px: number;
}

/**
 * Bars of a scale at a latitude and zoom, in nautical miles and in kilometres: the longest of 1, 2 or 5 times
 * a power of ten that fits `maxPx` pixels.
 */
export function scaleBars(
  lat: number,
  zoom: number,
  maxPx: number,
): { readonly nmi: ScaleBar; readonly km: ScaleBar } {
  const perPixel = kmPerPixel(lat, zoom);
  const km = roundLength(perPixel * maxPx);
  const nmi = roundLength((perPixel * maxPx) / KM_PER_NMI);
  return {
    nmi: { length: nmi, px: (nmi * KM_PER_NMI) / perPixel },
    km: { length: km, px: km / perPixel },
  };
}
