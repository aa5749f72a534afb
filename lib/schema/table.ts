/**
 * Rows as they come out of a data file: keys are the field names of the descriptor, dates stay ISO strings
 * (`YYYY-MM-DD`, `YYYY-MM`), an empty cell is null, a list is an array (empty cell = empty array).
 */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** [longitude, latitude] in degrees, WGS 84. */
export type Position = readonly [number, number];

/** Geometry of a GeoJSON resource's row, RFC 7946. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] };

/** One GeoJSON feature as a row: its properties, and its geometry. */
export interface FeatureRow<Properties extends Row = Row> {
  readonly properties: Properties;
  readonly geometry: Geometry;
}
