import type { BadgeShape, MapFill, MarkSymbol } from './map-figure';
import type { MapPaint, MapPaintRole } from './map-paint';

export type MapSymbol = MarkSymbol | BadgeShape['symbol'];

/** Outlines by symbol, centred on (0, 0), about 2 units wide: scaled to the size wanted. */
const OUTLINES: Readonly<Record<MapSymbol, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  triangle: [
    [0, -1.1],
    [1.1, 0.9],
    [-1.1, 0.9],
  ],
  cross: [
    [-1, -0.55],
    [-0.55, -1],
    [0, -0.45],
    [0.55, -1],
    [1, -0.55],
    [0.45, 0],
    [1, 0.55],
    [0.55, 1],
    [0, 0.45],
    [-0.55, 1],
    [-1, 0.55],
    [-0.45, 0],
  ],
  drop: [
    [0, -1.25],
    [0.6, -0.35],
    [0.85, 0.3],
    [0.6, 0.85],
    [0, 1.1],
    [-0.6, 0.85],
    [-0.85, 0.3],
    [-0.6, -0.35],
  ],
  hexagon: [
    [0, -1.1],
    [0.95, -0.55],
    [0.95, 0.55],
    [0, 1.1],
    [-0.95, 0.55],
    [-0.95, -0.55],
  ],
  star: [
    [0, -1.2],
    [0.35, -0.4],
    [1.2, -0.35],
    [0.55, 0.2],
    [0.75, 1.05],
    [0, 0.6],
    [-0.75, 1.05],
    [-0.55, 0.2],
    [-1.2, -0.35],
    [-0.35, -0.4],
  ],
  circle: [],
};

const tidy = (value: number) => String(Math.round(value * 10) / 10);

/** Path data of a symbol of about `size` px across, centred on (0, 0). */
export function symbolPath(symbol: MapSymbol, size: number): string {
  const half = size / 2;
  if (symbol === 'circle') {
    const r = tidy(half);
    return `M-${r} 0a${r} ${r} 0 1 1 ${tidy(size)} 0a${r} ${r} 0 1 1-${tidy(size)} 0z`;
  }
  const corners = OUTLINES[symbol].map(([x, y]) => `${tidy(x * half)} ${tidy(y * half)}`);
  return `M${corners.join('L')}z`;
}

/** Id of the hatch of a paint, unique by the drawing's own id. */
export function hatchId(id: string, role: MapPaintRole): string {
  return `${id}-h-${role}`;
}

/** A hatch: lines of the paint on paper, so that what it fills is opaque and its number legible. */
export function hatchPattern(id: string, role: MapPaintRole, paint: MapPaint): string {
  const box = 'width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
  const ground = `<path fill="${paint('paper')}" d="M0 0h4v4H0z"/>`;
  return `<pattern id="${hatchId(id, role)}" ${box}>${ground}<path fill="${paint(role)}" d="M0 0h1.6v4H0z"/></pattern>`;
}

/** Fill and outline of a symbol: solid = confirmed, hatched = reported, open = claimed. */
export function fillAttributes(fill: MapFill, role: MapPaintRole, paint: MapPaint, id: string): string {
  const inside = {
    solid: paint(role),
    hatched: `url(#${hatchId(id, role)})`,
    open: paint('paper'),
  }[fill];
  return `fill="${inside}" stroke="${paint(role)}"`;
}
