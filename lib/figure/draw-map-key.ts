import type { MapKey } from './map-figure';
import { lineStyle, type MapPaint, paintOf, tokenMapPaint } from './map-paint';
import { markInner } from './map-shapes';
import { hatchPattern } from './map-symbols';

const SIZE = 22;

/** The small picture of a legend's line: the mark, ring or line as the map draws it. */
export function drawKey(key: MapKey, id: string, paint: MapPaint = tokenMapPaint): string {
  const half = SIZE / 2;
  const box = `width="${SIZE}" height="${SIZE}" viewBox="${-half} ${-half} ${SIZE} ${SIZE}" font-family="${paint('font-sans')}"`;
  return `<svg ${box} aria-hidden="true">${innerOf(key, `${id}-key`, paint)}</svg>`;
}

function innerOf(key: MapKey, id: string, paint: MapPaint): string {
  const { symbol, role } = key;
  if (symbol === 'ring')
    return `<circle r="8" fill="none" stroke="${paint(paintOf(role))}" stroke-width="1.5"/>`;
  if (symbol === 'line') {
    const { width, dash, opacity } = lineStyle(role);
    const dashes = dash === null ? '' : ` stroke-dasharray="${dash}"`;
    const head =
      role === 'lane-tss' ? `<path d="M3-3.5L8 0L3 3.5" fill="none" stroke="${paint(paintOf(role))}"/>` : '';
    return `<path d="M-10 0H10" stroke="${paint(paintOf(role))}" stroke-width="${width}" opacity="${opacity}"${dashes}/>${head}`;
  }
  const hatch = key.fill === 'hatched' ? `<defs>${hatchPattern(id, paintOf(role), paint)}</defs>` : '';
  return hatch + markInner({ ...key, symbol, opacity: 1 }, paint, id);
}
