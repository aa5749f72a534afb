import { CsvError, parse } from 'csv-parse/sync';
import type { Resource } from '@/lib/schema/descriptor';
import type { Cell, Row } from '@/lib/schema/table';
import { quote } from './data-problem';
import type { ParsedResource, PlacedProblem } from './parsed-resource';
import { type CellReader, cellReader, Refused } from './read-cell';

interface Column extends CellReader {
  readonly name: string;
  /** Place in the record; -1 when the file lacks the column. */
  readonly index: number;
  readonly digits: Uint8Array | null;
}

function recordsOf(text: string, resource: Resource): { records: string[][]; problems: PlacedProblem[] } {
  try {
    return { records: parse(text), problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    const isRagged = error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH';
    const cells = Array.isArray(error.record) ? error.record.length : 0;
    const problem: PlacedProblem = {
      line,
      column: resource.schema.fields.at(-1)?.name ?? '',
      found: isRagged ? `${cells} cells` : `broken quoting (${error.code})`,
      expected: isRagged ? 'as many cells as the header has' : 'CSV as RFC 4180 writes it',
    };
    return { records: [], problems: [problem] };
  }
}

function headerProblems(header: readonly string[], resource: Resource): PlacedProblem[] {
  const names = resource.schema.fields.map((field) => field.name);
  const unknown = header
    .filter((name, at) => !names.includes(name) || header.indexOf(name) !== at)
    .map((name) => ({
      line: 1,
      column: name,
      found: names.includes(name) ? 'the column twice' : 'a column that the descriptor does not name',
      expected: `the columns ${names.join(', ')}`,
    }));
  const missing = names
    .filter((name) => !header.includes(name))
    .map((name) => ({ line: 1, column: name, found: 'no such column', expected: `the column ${name}` }));
  if (unknown.length > 0 || missing.length > 0) return [...unknown, ...missing];
  const moved = names.find((name, at) => header[at] !== name);
  if (moved === undefined) return [];
  return [{ line: 1, column: moved, found: 'the columns in another order', expected: names.join(', ') }];
}

/** Repeated words (source ids, dates, states) are kept once. */
function interner(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, text);
    return text;
  };
}

function digitsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

function linesOf(records: readonly (readonly string[])[]): number[] {
  let next = 1;
  return records.map((record) => {
    const line = next;
    next += 1;
    for (const cell of record) if (cell.includes('\n')) next += cell.split('\n').length - 1;
    return line;
  });
}

function columnsOf(resource: Resource, header: readonly string[], count: number): Column[] {
  return resource.schema.fields.map((field) => ({
    ...cellReader(field),
    name: field.name,
    index: header.indexOf(field.name),
    digits: field.type === 'number' ? new Uint8Array(count) : null,
  }));
}

/**
 * Rows of a CSV file as its descriptor types them, in file order, with every refused cell listed. The text
 * must be free of a byte order mark; nothing is repaired or skipped.
 */
export function parseCsvResource(text: string, resource: Resource): ParsedResource {
  const { records, problems } = recordsOf(text, resource);
  const lines = linesOf(records);
  const header = records[0] ?? [];
  const body = records.slice(1);
  if (records.length > 0) problems.push(...headerProblems(header, resource));
  const columns = columnsOf(resource, header, body.length);
  const intern = interner();
  const readRow = (record: readonly string[], at: number): Row => {
    const row: Record<string, Cell> = {};
    for (const column of columns) {
      const cell = column.index < 0 ? '' : (record[column.index] ?? '');
      const value = column.index < 0 ? null : column.fromText(cell);
      if (value instanceof Refused) {
        problems.push({
          line: lines[at + 1] ?? 0,
          column: column.name,
          found: quote(cell),
          expected: value.expected,
        });
        row[column.name] = null;
      } else {
        row[column.name] = typeof value === 'string' ? intern(value) : value;
        if (column.digits !== null && value !== null) column.digits[at] = digitsOf(cell);
      }
    }
    return row;
  };
  const rows = body.map(readRow);
  const digits = new Map(
    columns.flatMap(({ name, digits }) => (digits === null ? [] : [[name, digits] as const])),
  );
  return { resource, rows, geometries: null, lines: lines.slice(1), digits, problems };
}
