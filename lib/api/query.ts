import type { Translate } from '@/lib/messages/translator';
import type { Descriptor, Field, Resource } from '@/lib/schema/descriptor';
import type { Geometry, Row } from '@/lib/schema/table';
import type { IsoDate } from '@/lib/time/iso-date';
import { type BadParameter, ParameterReader } from './parameters';

/** Rows of one file of a dataset, as the store keeps them. */
export interface Table {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  /** Geometry of each row of a GeoJSON file; null for CSV. */
  readonly geometries: readonly Geometry[] | null;
  /** Digits after the decimal point as the file prints them, by number column, one per row. */
  readonly digits: ReadonlyMap<string, Uint8Array>;
  /** Key of a row: the values of its primary key joined by `~`. */
  readonly keyOf: (row: Row) => string;
}

/** A dataset as the API answers with it: its descriptor, and its files in the descriptor's order. */
export interface DatasetTables {
  readonly descriptor: Descriptor;
  /** Licence in words. */
  readonly licence: string;
  /** Name of the data that the rows belong to: a release, or the present data in none. */
  readonly release: string;
  /** Changes with any of the dataset's files. */
  readonly checksum: string;
  readonly tables: readonly [Table, ...Table[]];
}

/** What a request asks of a table. */
export interface RowsQuery {
  readonly table: Table;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Fields to answer with, in this order. */
  readonly fields: readonly Field[];
  /** True if `fields` are all of the table's, in its order. */
  readonly hasAllFields: boolean;
  readonly key: string | null;
  readonly limit: number | null;
  readonly offset: number;
  /** True if nothing narrows the table: the answer is the same for everybody. */
  readonly isWhole: boolean;
}

export type ParsedQuery =
  | { readonly query: RowsQuery; readonly problem: null }
  | { readonly query: null; readonly problem: BadParameter };

/** Parameters that narrow a table. */
export const ROWS_PARAMETERS = [
  'from',
  'to',
  'fields',
  'limit',
  'offset',
  'key',
  'resource',
  'release',
] as const;

/** Greatest `limit`; well above the longest table. */
export const LARGEST_LIMIT = 100_000;
/** Greatest `offset`. */
export const LARGEST_OFFSET = 1_000_000;
/** Longest `key` that is looked up, in characters. */
export const LONGEST_KEY = 200;

const NARROWING = ['from', 'to', 'fields', 'limit', 'offset', 'key'] as const;
const NOT_WITH_KEY = ['from', 'to', 'limit', 'offset'] as const;

function readSpan(reader: ParameterReader, resource: Resource, t: Translate) {
  const from = reader.day('from');
  const to = reader.day('to');
  const dated = from !== null ? 'from' : to !== null ? 'to' : null;
  if (dated !== null && resource.dateField === null) {
    reader.refuse(dated, from ?? to ?? '', t('api.allowed.noDates', { resource: resource.name }));
  }
  if (from !== null && to !== null && to < from) {
    reader.refuse('to', to, t('api.allowed.notBefore', { from }));
  }
  return { from, to };
}

function readFields(reader: ParameterReader, resource: Resource): readonly Field[] {
  const all = resource.schema.fields;
  const names = reader.list(
    'fields',
    all.map((field) => field.name),
  );
  return names === null ? all : names.flatMap((name) => all.find((field) => field.name === name) ?? []);
}

/**
 * Reads the parameters of an address with rows. `tables` are the files that the address can answer with, the
 * first being the default. Gives the query, or the first parameter that cannot be used. Never throws.
 */
export function parseRowsQuery(
  params: URLSearchParams,
  tables: readonly [Table, ...Table[]],
  t: Translate,
): ParsedQuery {
  const reader = new ParameterReader(params, ROWS_PARAMETERS, t);
  const names = tables.map((table) => table.resource.name);
  const name = reader.choice('resource', names);
  const table = tables.find(({ resource }) => resource.name === name) ?? tables[0];
  const span = readSpan(reader, table.resource, t);
  const key = reader.text('key', LONGEST_KEY);
  const clash = key === null ? undefined : NOT_WITH_KEY.find((other) => reader.has(other));
  if (clash !== undefined) reader.refuse(clash, params.get(clash) ?? '', t('api.allowed.notWithKey'));
  const query: RowsQuery = {
    table,
    ...span,
    fields: readFields(reader, table.resource),
    hasAllFields: !reader.has('fields'),
    key,
    limit: reader.integer('limit', 1, LARGEST_LIMIT),
    offset: reader.integer('offset', 0, LARGEST_OFFSET) ?? 0,
    isWhole: !NARROWING.some((parameter) => reader.has(parameter)),
  };
  return reader.problem === null ? { query, problem: null } : { query: null, problem: reader.problem };
}
