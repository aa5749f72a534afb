import { stringify } from 'csv-stringify/sync';
import type { Field } from '@/lib/schema/descriptor';
import type { Cell } from '@/lib/schema/table';
import type { Table } from './query';

/** Media type of a CSV answer; its first line names the fields. */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

function write(records: readonly (readonly string[])[]): string {
  // A lone empty cell must be quoted: readers skip empty lines.
  const isNarrow = (records[0]?.length ?? 0) <= 1;
  return stringify([...records], { record_delimiter: 'windows', quoted_empty: isNarrow });
}

/** The number as the file prints it: `56.77` with three digits is `56.770`. */
function numberText(value: number, digits: number): string {
  const text = String(value);
  const point = text.indexOf('.');
  const have = point < 0 ? 0 : text.length - point - 1;
  if (have >= digits) return text;
  return `${text}${point < 0 ? '.' : ''}${'0'.repeat(digits - have)}`;
}

function cellText(value: Cell, field: Field, digits: number): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, digits);
  if (typeof value === 'boolean') {
    return value ? (field.trueValues?.[0] ?? 'true') : (field.falseValues?.[0] ?? 'false');
  }
  return typeof value === 'string' ? value : value.join(field.delimiter ?? ';');
}

/**
 * CSV of some rows as RFC 4180 writes it: CRLF after each line, quotes where needed, a header of field names,
 * values as the data file prints them, an empty cell where one is missing. The places of a GeoJSON file are
 * left out.
 */
export function rowsCsv(table: Table, indexes: readonly number[], fields: readonly Field[]): string {
  const columns = fields.map((field) => ({ field, digits: table.digits.get(field.name) }));
  const records = indexes.map((at) =>
    columns.map(({ field, digits }) =>
      cellText(table.rows[at]?.[field.name] ?? null, field, digits?.[at] ?? 0),
    ),
  );
  return write([fields.map((field) => field.name), ...records]);
}

/** What a panel's CSV needs of its table. */
export interface TableOfValues {
  readonly columns: readonly { readonly id: string; readonly unit: string | null }[];
  readonly rows: readonly {
    readonly receipt: string | null;
    readonly values: readonly (string | number | null)[];
  }[];
}

/** Name of the last column of a panel's CSV. */
const RECEIPT_COLUMN = 'receipt';

/**
 * CSV of a panel's table: machine values, with the unit in the header (`brent [USD/bbl]`), and last the
 * reference of each row's receipt, empty for derived rows.
 */
export function panelCsv(table: TableOfValues): string {
  const header = table.columns.map(({ id, unit }) => (unit === null || unit === '' ? id : `${id} [${unit}]`));
  const records = table.rows.map(({ values, receipt }) => [
    ...values.map((value) => (value === null ? '' : String(value))),
    receipt ?? '',
  ]);
  return write([[...header, RECEIPT_COLUMN], ...records]);
}
