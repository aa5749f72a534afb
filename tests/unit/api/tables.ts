import type { Table } from '@/lib/api/query';
import type { Field, Resource } from '@/lib/schema/descriptor';
import type { Row } from '@/lib/schema/table';

/** A field of an invented table. */
export function field(name: string, type: Field['type'], more: Partial<Field> = {}): Field {
  return { name, type, title: name, description: 'invented', ...more };
}

/** An invented table; its key is the first field, its date the field named so. */
export function table(name: string, fields: readonly Field[], rows: readonly Row[]): Table {
  const [first] = fields;
  const key = first?.name ?? '';
  const resource: Resource = {
    name,
    title: name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: [...fields], primaryKey: [key], missingValues: [''] },
    dateField: fields.find((one) => one.type === 'date' || one.type === 'yearmonth')?.name ?? null,
    sortedBy: [key],
  };
  return { resource, rows, geometries: null, digits: new Map(), keyOf: (row) => String(row[key]) };
}
