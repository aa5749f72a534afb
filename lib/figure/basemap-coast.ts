import type { Position } from '@/lib/geo/position';
import type { BaseLayer } from './basemap';

/** Half a cell of the coarser grid: nearer than this to an edge of the layer is on it. In degrees. */
const ON_EDGE = 0.0011;

function isOnSameEdge(a: Position, b: Position, [west, south, east, north]: BaseLayer['bounds']): boolean {
  const both = (index: 0 | 1, edge: number) =>
    Math.abs(a[index] - edge) < ON_EDGE && Math.abs(b[index] - edge) < ON_EDGE;
  return both(0, west) || both(0, east) || both(1, south) || both(1, north);
}

/** Outline of the land as lines, without the straight cuts at the edges of the layer: where the sea is, and only there. */
export function coastLines(layer: BaseLayer): readonly (readonly Position[])[] {
  const lines: Position[][] = [];
  for (const ring of layer.land.flat()) {
    let line: Position[] = [];
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (from && isOnSameEdge(from, to, layer.bounds)) {
        if (line.length > 1) lines.push(line);
        line = [];
      }
      line.push(to);
    }
    if (line.length > 1) lines.push(line);
  }
  return lines;
}
