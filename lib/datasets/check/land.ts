import type { Polygon } from '@/lib/geo/polygon';
import type { Bounds, Position } from '@/lib/geo/position';

interface Edge {
  readonly a: Position;
  readonly b: Position;
}

/** Land that can be asked about points. */
export interface Land {
  /** What the land is known for; nothing is said of points outside. */
  readonly bounds: Bounds;
  readonly contains: (point: Position) => boolean;
  /** Distance from the point to the nearest coast, in nautical miles. */
  readonly coastNmi: (point: Position) => number;
}

const BAND_DEG = 0.1;
/** A minute of latitude; good to 0.5 % for the distances of a few miles asked for here. */
const NMI_PER_DEG = 60;

const bandOf = (lat: number) => Math.floor(lat / BAND_DEG);

function bandsOf(land: readonly Polygon[]): Map<number, Edge[]> {
  const bands = new Map<number, Edge[]>();
  const put = (edge: Edge) => {
    const low = bandOf(Math.min(edge.a[1], edge.b[1]));
    const high = bandOf(Math.max(edge.a[1], edge.b[1]));
    for (let band = low; band <= high; band += 1) {
      const list = bands.get(band);
      if (list === undefined) bands.set(band, [edge]);
      else list.push(edge);
    }
  };
  for (const ring of land.flat()) {
    ring.forEach((a, at) => {
      const b = ring[at + 1];
      if (b !== undefined) put({ a, b });
    });
  }
  return bands;
}

/** Even-odd rule: true when a line going east from the point crosses an odd number of edges. */
function crossesOdd(edges: readonly Edge[], [lon, lat]: Position): boolean {
  let isInside = false;
  for (const { a, b } of edges) {
    if (a[1] > lat === b[1] > lat) continue;
    if (lon < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) isInside = !isInside;
  }
  return isInside;
}

function edgeNmi({ a, b }: Edge, [lon, lat]: Position): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [(a[0] - lon) * scale, a[1] - lat];
  const [bx, by] = [(b[0] - lon) * scale, b[1] - lat];
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
  return Math.hypot(ax + along * dx, ay + along * dy) * NMI_PER_DEG;
}

/** Prepares land, known inside `bounds`, for many questions: its edges are sorted into bands of latitude. */
export function indexLand(land: readonly Polygon[], bounds: Bounds): Land {
  const bands = bandsOf(land);
  const coastNmi = (point: Position) => {
    const home = bandOf(point[1]);
    let best = Number.POSITIVE_INFINITY;
    const furthest = Math.ceil((bounds[3] - bounds[1]) / BAND_DEG) + 1;
    for (let away = 0; away <= furthest; away += 1) {
      if ((away - 1) * BAND_DEG * NMI_PER_DEG > best) break;
      const near = away === 0 ? [home] : [home - away, home + away];
      for (const edge of near.flatMap((band) => bands.get(band) ?? []))
        best = Math.min(best, edgeNmi(edge, point));
    }
    return best;
  };
  return { bounds, contains: (point) => crossesOdd(bands.get(bandOf(point[1])) ?? [], point), coastNmi };
}
