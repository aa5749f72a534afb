import type { Field, Resource } from '@/lib/schema/descriptor';
import type { Cell, Geometry, Row } from '@/lib/schema/table';
import type { Table } from './query';
import { pickFields } from './rows-json';

/** Media type of a GeoJSON answer. */
export const GEOJSON_TYPE = 'application/geo+json';

/** Names under which tables keep the latitude and longitude of a point, in degrees, WGS 84. */
const POINT_FIELDS = [
  ['lat', 'lon'],
  ['centroid_lat', 'centroid_lon'],
] as const;

function pointFields(resource: Resource): readonly [lat: string, lon: string] | null {
  const names = new Set(resource.schema.fields.map((field) => field.name));
  return POINT_FIELDS.find(([lat, lon]) => names.has(lat) && names.has(lon)) ?? null;
}

/** True if the rows of the resource are places: features, or rows with a latitude and a longitude. */
export function hasPlaces(resource: Resource): boolean {
  return resource.format === 'geojson' || pointFields(resource) !== null;
}

/** Tables that can be answered as GeoJSON: those with shapes first, then those with points. */
export function tablesWithPlaces<T extends { readonly resource: Resource }>(
  tables: readonly T[],
): readonly T[] {
  const shapes = tables.filter(({ resource }) => resource.format === 'geojson');
  const points = tables.filter(({ resource }) => resource.format !== 'geojson' && hasPlaces(resource));
  return [...shapes, ...points];
}

function pointOf(row: Row, resource: Resource): Geometry | null {
  const names = pointFields(resource);
  if (names === null) return null;
  const [lat, lon] = [row[names[0]], row[names[1]]];
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return { type: 'Point', coordinates: [lon, lat] };
}

/** A feature of RFC 7946; a row whose place is not known has no geometry, as §3.2 provides. */
export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, Cell>>;
}

/** Some rows of a table as features, `[longitude, latitude]`; the id of each is its row key. */
export function featuresOf(
  table: Table,
  indexes: readonly number[],
  fields: readonly Field[],
): readonly Feature[] {
  const { resource, rows, geometries } = table;
  return indexes.flatMap((at) => {
    const row = rows[at];
    if (row === undefined) return [];
    const geometry = geometries?.[at] ?? pointOf(row, resource);
    return {
      type: 'Feature',
      id: table.keyOf(row),
      geometry,
      properties: pickFields(row, fields),
    } as const;
  });
}
