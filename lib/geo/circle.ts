import { EARTH_RADIUS_KM } from './distance';
import type { Position } from './position';

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/**
 * Corners of the circle of that radius in km around a position on a sphere, clockwise from north, not closed
 * (direct formula of the great circle). A radius below 0 counts as 0.
 */
export function circleAround([lon, lat]: Position, radiusKm: number, corners = 48): readonly Position[] {
  const arc = Math.max(0, radiusKm) / EARTH_RADIUS_KM;
  const [sin, cos] = [Math.sin(radians(lat)), Math.cos(radians(lat))];
  return Array.from({ length: corners }, (_, index): Position => {
    const bearing = (2 * Math.PI * index) / corners;
    const up = Math.asin(sin * Math.cos(arc) + cos * Math.sin(arc) * Math.cos(bearing));
    const aside = Math.atan2(Math.sin(bearing) * Math.sin(arc) * cos, Math.cos(arc) - sin * Math.sin(up));
    return [lon + degrees(aside), degrees(up)];
  });
}

/**
 * Points of the great circle from one position to another, about `stepKm` apart, both ends included. The
 * longitudes run on past ±180° where the way does, so that the line does not jump.
 */
export function greatCircle(from: Position, to: Position, stepKm = 200): readonly Position[] {
  const a = unit(from);
  const b = unit(to);
  const dot = Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  const arc = Math.acos(dot);
  const steps = Math.max(1, Math.ceil((arc * EARTH_RADIUS_KM) / stepKm));
  if (arc < 1e-9) return [from, to];
  const line: Position[] = [from];
  for (let step = 1; step < steps; step += 1) {
    const share = step / steps;
    const [u, v] = [Math.sin((1 - share) * arc) / Math.sin(arc), Math.sin(share * arc) / Math.sin(arc)];
    const [x, y, z] = [u * a[0] + v * b[0], u * a[1] + v * b[1], u * a[2] + v * b[2]];
    line.push([degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))]);
  }
  return unrolled([...line, to]);
}

function unit([lon, lat]: Position): readonly [number, number, number] {
  const [cos, turn] = [Math.cos(radians(lat)), radians(lon)];
  return [cos * Math.cos(turn), cos * Math.sin(turn), Math.sin(radians(lat))];
}

/** The line with longitudes that never step by more than half the world. */
export function unrolled(line: readonly Position[]): readonly Position[] {
  let before: number | null = null;
  return line.map(([lon, lat]): Position => {
    const turns: number = before === null ? 0 : Math.round((before - lon) / 360);
    before = lon + 360 * turns;
    return [before, lat];
  });
}
