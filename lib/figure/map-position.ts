import type { Position } from '@/lib/geo/position';
import { formatNumber } from '@/lib/units/format';
import type { MapWords } from './map-words';

const DIGITS = 2;

/** "26.57° N 56.25° E": a position in degrees to about a kilometre, as sailors write it, latitude first. */
export function positionText(
  [lon, lat]: Position,
  { compass, lang }: Pick<MapWords, 'compass' | 'lang'>,
): string {
  const turned = ((((lon + 180) % 360) + 360) % 360) - 180;
  const part = (value: number, plus: string, minus: string) =>
    `${formatNumber(Math.abs(value), { lang, digits: DIGITS })}° ${value < 0 ? minus : plus}`;
  return `${part(lat, compass.n, compass.s)} ${part(turned, compass.e, compass.w)}`;
}
