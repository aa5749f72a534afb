import type { Polygon } from '@/lib/geo/polygon';
import type { Bounds, Position } from '@/lib/geo/position';

/** Borders between countries; `disputed` names the dispute (`map.dispute.<id>` says it in words), null = settled. */
export interface Border {
  readonly disputed: string | null;
  readonly lines: readonly (readonly Position[])[];
}

/** One prepared layer of land: the coarse surroundings, the whole region, or the detailed box of the Gulf. */
export interface BaseLayer {
  readonly id: string;
  /** What the layer covers; land and borders are cut at its edges. */
  readonly bounds: Bounds;
  /** Closed rings, the outline first, then inland waters. */
  readonly land: readonly Polygon[];
  readonly borders: readonly Border[];
}

/** Kinds of names, in the order in which they matter when two are of the same priority. */
export const NAME_KINDS = ['water', 'strait', 'country', 'city', 'island', 'region'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name on the map, in the three languages of the product. */
export interface PlaceName {
  readonly id: string;
  readonly kind: NameKind;
  readonly at: Position;
  readonly en: string;
  readonly ar: string;
  readonly fa: string;
  /** Smallest zoom at which it is shown. */
  readonly minZoom: number;
  /** 1 (first) to 7 (last). */
  readonly priority: number;
  /** Degrees clockwise; waters only. */
  readonly rotate: number;
  /** Local names written beside the English one. */
  readonly local: readonly ('ar' | 'fa')[];
  /** Id of the dispute over the place, or null. */
  readonly disputed: string | null;
  /** Further places where the name may stand when its own is out of sight or taken; waters only. */
  readonly also: readonly { readonly at: Position; readonly rotate: number }[];
}

/** Everything under the data: land for the region, and for the Gulf in detail when it is loaded. */
export interface BaseMap {
  /** Coarse land far beyond the region, so that no view shows an edge of the world. */
  readonly around: BaseLayer;
  readonly region: BaseLayer;
  /** Drawn from `GULF_ZOOM` on; © OpenStreetMap contributors, ODbL. */
  readonly gulf: BaseLayer | null;
  readonly names: readonly PlaceName[];
}

/** Zoom from which the detailed coast of the Gulf is drawn. */
export const GULF_ZOOM = 7;

/** Addresses of the prepared files, below the site's root; the same files as in the data folder. */
export const BASEMAP_ADDRESS = {
  around: '/basemap/around.json',
  region: '/basemap/region.json',
  gulf: '/basemap/gulf.json',
  names: '/basemap/names.json',
} as const;

/** Thrown when a file of the base map does not have its documented form (docs/basemap.md). */
export class BaseMapError extends Error {
  override readonly name = 'BaseMapError';
}

function fail(what: string): never {
  throw new BaseMapError(`Base map: ${what}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail(`${what} is not a list`);
}

function numberOf(value: unknown, what: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fail(`${what} is not a number`);
}

function textOf(value: unknown, what: string): string {
  return typeof value === 'string' && value !== '' ? value : fail(`${what} is not a text`);
}

interface Grid {
  readonly bounds: Bounds;
  readonly cell: number;
}

/** Whole numbers, start and then steps in cells of the grid, back to degrees (rounded to a millionth). */
function decodeLine(steps: readonly unknown[], { bounds, cell }: Grid): readonly Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  const degrees = (start: number, count: number) => Math.round((start + count * cell) * 1e6) / 1e6;
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += numberOf(steps[index], 'a step');
    y += numberOf(steps[index + 1], 'a step');
    line.push([degrees(bounds[0], x), degrees(bounds[1], y)]);
  }
  return line;
}

function decodeRing(steps: readonly unknown[], grid: Grid): readonly Position[] {
  const ring = decodeLine(steps, grid);
  const first = ring[0] ?? fail('an empty ring');
  return [...ring, first];
}

function decodeBorder(value: unknown, grid: Grid): Border {
  if (!isRecord(value)) return fail('a border is not an object');
  return {
    disputed: value.disputed === null ? null : textOf(value.disputed, 'disputed'),
    lines: listOf(value.lines, 'lines').map((line) => decodeLine(listOf(line, 'a line'), grid)),
  };
}

function boundsOf(value: unknown): Bounds {
  const [west, south, east, north] = listOf(value, 'bounds').map((edge) =>
    numberOf(edge, 'an edge of bounds'),
  );
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return fail('bounds need four numbers');
  return [west, south, east, north];
}

/** A layer from the parsed JSON of around.json, region.json or gulf.json. Throws BaseMapError. */
export function decodeBaseMap(json: unknown): BaseLayer {
  if (!isRecord(json)) return fail('the file is not an object');
  const grid: Grid = { bounds: boundsOf(json.bounds), cell: numberOf(json.grid, 'grid') };
  return {
    id: textOf(json.id, 'id'),
    bounds: grid.bounds,
    land: listOf(json.land, 'land').map((rings) =>
      listOf(rings, 'a polygon').map((ring) => decodeRing(listOf(ring, 'a ring'), grid)),
    ),
    borders: listOf(json.borders, 'borders').map((border) => decodeBorder(border, grid)),
  };
}

function kindOf(value: unknown): NameKind {
  return NAME_KINDS.find((kind) => kind === value) ?? fail(`unknown kind of name ${String(value)}`);
}

function localOf(value: unknown): PlaceName['local'] {
  if (value === undefined) return [];
  return listOf(value, 'local').map((lang) =>
    lang === 'ar' || lang === 'fa' ? lang : fail('unknown language'),
  );
}

function alsoOf(value: unknown): PlaceName['also'] {
  if (value === undefined) return [];
  return listOf(value, 'also').map((place) => {
    const [lon, lat, rotate] = listOf(place, 'a place of also');
    return {
      at: [numberOf(lon, 'a longitude'), numberOf(lat, 'a latitude')],
      rotate: numberOf(rotate, 'a turn'),
    };
  });
}

function decodeName(value: unknown): PlaceName {
  if (!isRecord(value)) return fail('a name is not an object');
  const id = textOf(value.id, 'id');
  return {
    id,
    kind: kindOf(value.kind),
    at: [numberOf(value.lon, `${id}.lon`), numberOf(value.lat, `${id}.lat`)],
    en: textOf(value.en, `${id}.en`),
    ar: textOf(value.ar, `${id}.ar`),
    fa: textOf(value.fa, `${id}.fa`),
    minZoom: numberOf(value.minZoom, `${id}.minZoom`),
    priority: numberOf(value.priority, `${id}.priority`),
    rotate: value.rotate === undefined ? 0 : numberOf(value.rotate, `${id}.rotate`),
    local: localOf(value.local),
    disputed: value.disputed === undefined ? null : textOf(value.disputed, `${id}.disputed`),
    also: alsoOf(value.also),
  };
}

/** Names from the parsed JSON of names.json, in file order. Throws BaseMapError. */
export function decodeNames(json: unknown): readonly PlaceName[] {
  if (!isRecord(json)) return fail('the file is not an object');
  return listOf(json.names, 'names').map(decodeName);
}
