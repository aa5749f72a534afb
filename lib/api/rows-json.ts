import type { RowsHead } from '@/lib/schema/answers';
import type { Field } from '@/lib/schema/descriptor';
import type { Cell, Row } from '@/lib/schema/table';
import type { DatasetTables, RowsQuery } from './query';
import type { Selection } from './select-rows';

/** The row with some of its fields alone, in their order. */
export function pickFields(row: Row, fields: readonly Field[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null]));
}

/** What stands beside the rows of an answer: whose they are, their units, how many there are. */
export function rowsHead(dataset: DatasetTables, query: RowsQuery, selection: Selection): RowsHead {
  const { descriptor, licence } = dataset;
  const { fields, table, offset } = query;
  const units = fields.flatMap(({ name, unit }) => (unit === undefined ? [] : [[name, unit]]));
  const unitFields = fields.flatMap(({ name, unitField }) =>
    unitField === undefined ? [] : [[name, unitField]],
  );
  return {
    dataset: descriptor.name,
    release: dataset.release,
    resource: table.resource.name,
    title: descriptor.title,
    asOf: descriptor.asOf,
    attribution: descriptor.attribution,
    licence,
    units: Object.fromEntries(units),
    unitFields: Object.fromEntries(unitFields),
    total: selection.total,
    offset,
    count: selection.indexes.length,
  };
}
