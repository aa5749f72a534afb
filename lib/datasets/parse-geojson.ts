import type { Resource } from '@/lib/schema/descriptor';
import type { Cell, Geometry, Position, Row } from '@/lib/schema/table';
import { quote } from './data-problem';
import { lineOfSyntaxError, linesOfItems } from './json-lines';
import type { ParsedResource, PlacedProblem } from './parsed-resource';
import { type CellReader, cellReader, Refused } from './read-cell';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === 'number' &&
  typeof value[1] === 'number' &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;

const isLine = (value: unknown): value is readonly Position[] =>
  Array.isArray(value) && value.length >= 2 && value.every(isPosition);

/** Closed, at least a triangle, counter-clockwise outside (RFC 7946 §3.1.6). */
function isRing(value: unknown, isOuter: boolean): value is readonly Position[] {
  if (!isLine(value) || value.length < 4) return false;
  const [first, last] = [value[0], value.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return false;
  const doubleArea = value.reduce((sum, [lon, lat], at) => {
    const next = value[at + 1];
    return next === undefined ? sum : sum + lon * next[1] - next[0] * lat;
  }, 0);
  return isOuter ? doubleArea > 0 : doubleArea < 0;
}

const isPolygon = (value: unknown): value is readonly (readonly Position[])[] =>
  Array.isArray(value) && value.length > 0 && value.every((ring, at) => isRing(ring, at === 0));

function readGeometry(value: unknown): Geometry | Refused {
  const { type, coordinates } = isRecord(value) ? value : {};
  if (type === 'Point') {
    return isPosition(coordinates) ? { type, coordinates } : new Refused('[longitude, latitude]');
  }
  if (type === 'LineString') {
    return isLine(coordinates) ? { type, coordinates } : new Refused('two or more [longitude, latitude]');
  }
  if (type === 'MultiLineString') {
    const isGood = (lines: unknown): lines is readonly (readonly Position[])[] =>
      Array.isArray(lines) && lines.length > 0 && lines.every(isLine);
    return isGood(coordinates)
      ? { type, coordinates }
      : new Refused('lines of two or more [longitude, latitude]');
  }
  if (type === 'Polygon') {
    return isPolygon(coordinates)
      ? { type, coordinates }
      : new Refused('closed rings, the outer counter-clockwise');
  }
  return new Refused('a Point, LineString, MultiLineString or Polygon');
}

const NOWHERE: Geometry = { type: 'Point', coordinates: [0, 0] };

function featuresOf(text: string): { features: readonly unknown[]; problems: PlacedProblem[] } {
  const refuse = (line: number, found: string) => ({
    features: [],
    problems: [{ line, column: 'features', found, expected: 'a GeoJSON FeatureCollection (RFC 7946)' }],
  });
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json) || json.type !== 'FeatureCollection') return refuse(1, 'another kind of JSON');
    return Array.isArray(json.features)
      ? { features: json.features, problems: [] }
      : refuse(1, 'no features');
  } catch (error) {
    return refuse(lineOfSyntaxError(text, error), 'broken JSON');
  }
}

const show = (value: unknown): string =>
  typeof value === 'string'
    ? quote(value)
    : value === undefined
      ? 'no property'
      : JSON.stringify(value).slice(0, 80);

function propertyProblems(
  properties: readonly Readonly<Record<string, unknown>>[],
  resource: Resource,
  lines: readonly number[],
): PlacedProblem[] {
  const names = resource.schema.fields.map((field) => field.name);
  const unknown = properties.flatMap((props, at) =>
    Object.keys(props)
      .filter((name) => !names.includes(name))
      .map((name) => ({
        line: lines[at] ?? 1,
        column: name,
        found: 'a property that the descriptor does not name',
        expected: `the properties ${names.join(', ')}`,
      })),
  );
  // Kinds of features may differ in their properties; one that no feature has is a mistake.
  const missing = names
    .filter((name) => properties.length > 0 && properties.every((props) => !(name in props)))
    .map((name) => ({ line: 1, column: name, found: 'no such property', expected: `the property ${name}` }));
  return [...unknown, ...missing];
}

function readProperties(
  props: Readonly<Record<string, unknown>>,
  readers: readonly CellReader[],
  refuse: (column: string, found: string, expected: string) => void,
): Row {
  const row: Record<string, Cell> = {};
  for (const { field, fromJson } of readers) {
    const value = fromJson(props[field.name]);
    if (value instanceof Refused) refuse(field.name, show(props[field.name]), value.expected);
    row[field.name] = value instanceof Refused ? null : value;
  }
  return row;
}

/** Rows (properties) and geometries of a GeoJSON file, in file order, with everything refused listed. */
export function parseGeojsonResource(text: string, resource: Resource): ParsedResource {
  const { features, problems } = featuresOf(text);
  const lines = features.length === 0 ? [] : linesOfItems(text, ['features']);
  const readers = resource.schema.fields.map(cellReader);
  const properties = features.map((feature) =>
    isRecord(feature) && isRecord(feature.properties) ? feature.properties : {},
  );
  problems.push(...propertyProblems(properties, resource, lines));
  const refuseAt = (at: number) => (column: string, found: string, expected: string) => {
    problems.push({ line: lines[at] ?? 1, column, found, expected });
  };
  const rows = properties.map((props, at) => readProperties(props, readers, refuseAt(at)));
  const geometries = features.map((feature, at) => {
    const given = isRecord(feature) ? feature.geometry : undefined;
    const geometry = readGeometry(given);
    if (!(geometry instanceof Refused)) return geometry;
    refuseAt(at)('geometry', show(isRecord(given) ? given.type : given), geometry.expected);
    return NOWHERE;
  });
  return { resource, rows, geometries, lines, digits: new Map(), problems };
}
