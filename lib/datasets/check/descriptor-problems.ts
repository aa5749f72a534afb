import { lineOfPath } from '@/lib/datasets/json-lines';
import type { PlacedProblem } from '@/lib/datasets/parsed-resource';
import type { Descriptor, Field, Resource } from '@/lib/schema/descriptor';
import { isUnitId } from '@/lib/units/registry';

type Path = readonly (string | number)[];
type Add = (path: Path, found: string, expected: string) => void;

const MEDIA_TYPES: Readonly<Record<Resource['format'], string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
};
const DATED: ReadonlySet<string> = new Set(['date', 'yearmonth', 'string']);
const WORDED: ReadonlySet<string> = new Set(['string', 'list']);
const NUMERIC: ReadonlySet<string> = new Set(['number', 'integer']);

const asLabel = (value: string | null | undefined) =>
  value === null || value === undefined ? 'nothing' : `"${value}"`;

function repeated(values: readonly string[]): { readonly at: number; readonly value: string }[] {
  return values.flatMap((value, at) => (values.indexOf(value) === at ? [] : [{ at, value }]));
}

function checkUnits(field: Field, resource: Resource, path: Path, add: Add): void {
  const { unit, unitField } = field;
  const names = resource.schema.fields.map(({ name }) => name);
  if (unit !== undefined && !isUnitId(unit)) add([...path, 'unit'], `"${unit}"`, 'a unit id of lib/units');
  if (unitField !== undefined && !names.includes(unitField)) {
    add([...path, 'unitField'], `"${unitField}"`, 'the name of a field of this table');
  }
}

function checkField(field: Field, resource: Resource, path: Path, add: Add): void {
  const { type, constraints = {}, delimiter, trueValues, falseValues } = field;
  const isCsv = resource.format === 'csv';
  checkUnits(field, resource, path, add);
  if (type === 'list' && isCsv && delimiter === undefined)
    add(path, 'a list without delimiter', 'a delimiter');
  if (type === 'boolean' && isCsv && (trueValues === undefined || falseValues === undefined)) {
    add(path, "a boolean without the file's words", 'trueValues and falseValues');
  }
  if (constraints.enum !== undefined && !WORDED.has(type))
    add(path, `an enum on ${type}`, 'an enum on words alone');
  const { minimum, maximum } = constraints;
  const isRanged = minimum !== undefined || maximum !== undefined;
  if (isRanged && !NUMERIC.has(type)) add(path, `a range on ${type}`, 'a range on numbers alone');
  if (NUMERIC.has(type) && (minimum === undefined || maximum === undefined)) {
    add(
      [...path, 'constraints'],
      'a number without its range',
      'minimum and maximum that are physically possible',
    );
  }
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    add([...path, 'constraints'], `minimum ${minimum} above maximum ${maximum}`, 'a range');
  }
}

function checkResource(resource: Resource, path: Path, add: Add): void {
  const { fields, primaryKey } = resource.schema;
  const names = fields.map(({ name }) => name);
  for (const { at, value } of repeated(names)) {
    add([...path, 'schema', 'fields', at, 'name'], `"${value}" again`, 'a name of its own');
  }
  for (const [at, field] of fields.entries())
    checkField(field, resource, [...path, 'schema', 'fields', at], add);
  const checkNames = (list: readonly string[], at: Path) => {
    for (const name of list.filter((name) => !names.includes(name)))
      add(at, `"${name}"`, `one of ${names.join(', ')}`);
  };
  checkNames(primaryKey, [...path, 'schema', 'primaryKey']);
  checkNames(resource.sortedBy, [...path, 'sortedBy']);
  if (resource.dateField !== null) {
    checkNames([resource.dateField], [...path, 'dateField']);
    const type = fields.find(({ name }) => name === resource.dateField)?.type ?? 'date';
    if (!DATED.has(type))
      add([...path, 'dateField'], `a field of type ${type}`, 'a date, a month or a period');
  }
  if (!resource.path.endsWith(`.${resource.format}`) || resource.mediatype !== MEDIA_TYPES[resource.format]) {
    add(
      [...path, 'path'],
      `${resource.path} as ${resource.mediatype}`,
      `a ${resource.format} file with its media type`,
    );
  }
}

function checkDates(descriptor: Descriptor, add: Add): void {
  const { asOf, coverage } = descriptor;
  const { from, to } = coverage;
  const isDated = descriptor.resources[0]?.dateField !== null;
  if (isDated && asOf === null) add(['asOf'], 'nothing', 'the last date that a dated table vouches for');
  if (isDated && (from === null || to === null))
    add(['coverage'], 'no dates', 'the first and last date of the rows');
  if (from !== null && to !== null && from > to)
    add(['coverage'], `${from} to ${to}`, 'an end not before the start');
  if (asOf !== null && to !== null && to > asOf) {
    add(['coverage', 'to'], to, `no date after asOf, ${asOf}`);
  }
}

/** What the schema cannot see: units, names that must exist, ranges, repeated names, dates against each other. */
export function descriptorProblems(descriptor: Descriptor, text: string): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const add: Add = (path, found, expected) =>
    problems.push({ line: lineOfPath(text, path), column: path.join('.'), found, expected });
  const addRepeated = (what: string, key: string, values: readonly string[]) => {
    for (const { at, value } of repeated(values))
      add([what, at, key], `${asLabel(value)} again`, 'a value of its own');
  };
  addRepeated(
    'sources',
    'id',
    descriptor.sources.map(({ id }) => id),
  );
  addRepeated(
    'resources',
    'name',
    descriptor.resources.map(({ name }) => name),
  );
  addRepeated(
    'resources',
    'path',
    descriptor.resources.map(({ path }) => path),
  );
  for (const [at, resource] of descriptor.resources.entries())
    checkResource(resource, ['resources', at], add);
  for (const [at, source] of descriptor.sources.entries()) {
    if (source.path === null && source.note === undefined) {
      add(['sources', at, 'path'], 'nothing', 'an address, or a note that says why there is none');
    }
  }
  checkDates(descriptor, add);
  return problems;
}
