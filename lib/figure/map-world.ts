import { project } from '@/lib/geo/mercator';
import type { Pixel, Position } from '@/lib/geo/position';
import type { BaseLayer } from './basemap';
import { coastLines } from './basemap-coast';
import { BASE_LINES, type MapPaint } from './map-paint';
import { PATH_UNITS_PER_PX, pathOf } from './map-path';

/**
 * A layer of land as paths that fit every zoom: drawn once at the zoom whose pixels are as fine as the layer, and then
 * only moved and scaled. The live map's counterpart of `drawBase`, which draws one frame.
 */
export interface WorldPaths {
  /** Zoom at which the paths are drawn. */
  readonly zoom: number;
  /** World pixel of the layer's north-west corner at that zoom: the paths begin there. */
  readonly corner: Pixel;
  readonly water: string;
  readonly land: string;
  readonly coast: string;
  readonly borders: string;
  readonly disputed: string;
}

/** Paths of a layer in half pixels of that zoom. */
export function worldPaths(layer: BaseLayer, zoom: number): WorldPaths {
  const [west, south, east, north] = layer.bounds;
  const corner = project([west, north], zoom);
  const at = (position: Position): Pixel => {
    const [x, y] = project(position, zoom);
    return [x - corner[0], y - corner[1]];
  };
  const pathsOf = (lines: readonly (readonly Position[])[], isClosed: boolean) =>
    lines.map((line) => pathOf(line.map(at), isClosed)).join('');
  const bordersOf = (isDisputed: boolean) =>
    layer.borders
      .filter(({ disputed }) => (disputed !== null) === isDisputed)
      .map(({ lines }) => pathsOf(lines, false))
      .join('');
  const edges: readonly Position[] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return {
    zoom,
    corner,
    water: pathsOf([edges], true),
    land: pathsOf(
      layer.land.flat().map((ring) => ring.slice(0, -1)),
      true,
    ),
    coast: pathsOf(coastLines(layer), false),
    borders: bordersOf(false),
    disputed: bordersOf(true),
  };
}

/** Attribute that brings such paths to a zoom, in a picture whose point (0, 0) is the world pixel `origin` there. */
export function worldTransform(
  { zoom: drawn, corner }: Pick<WorldPaths, 'zoom' | 'corner'>,
  zoom: number,
  origin: Pixel,
): string {
  const scale = 2 ** (zoom - drawn);
  const [x, y] = [corner[0] * scale - origin[0], corner[1] * scale - origin[1]];
  return `translate(${x} ${y}) scale(${scale / PATH_UNITS_PER_PX})`;
}

/** Widths stay those of the screen, whatever the scale. */
const STROKE = 'fill="none" vector-effect="non-scaling-stroke" stroke-linejoin="round"';

/** Water, land and coast as SVG. */
export function drawWorldLand({ water, land, coast }: WorldPaths, paint: MapPaint): string {
  return (
    `<path fill="${paint('water')}" d="${water}"/><path fill-rule="evenodd" fill="${paint('land')}" d="${land}"/>` +
    `<path ${STROKE} stroke="${paint('coast')}" stroke-width="${BASE_LINES.coast}" d="${coast}"/>`
  );
}

/** Borders as SVG, the disputed ones dotted. */
export function drawWorldBorders({ borders, disputed }: WorldPaths, paint: MapPaint): string {
  const dots = `stroke-width="${BASE_LINES.disputed}" stroke-dasharray="${BASE_LINES.disputedDash}"`;
  return (
    `<path ${STROKE} stroke="${paint('coast')}" stroke-width="${BASE_LINES.border}" d="${borders}"/>` +
    `<path ${STROKE} stroke="${paint('ink-soft')}" ${dots} d="${disputed}"/>`
  );
}
