import { quote } from '@/lib/datasets/data-problem';
import type { ParsedResource, PlacedProblem } from '@/lib/datasets/parsed-resource';
import { KEY_SEPARATOR, rowKey } from '@/lib/provenance/row-key';
import type { Cell, Row } from '@/lib/schema/table';

/** Ascending: numbers by size, all else by code point; an empty cell comes first. */
function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  const [left, right] = [a ?? null, b ?? null];
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : 1;
}

/** Rows that break the descriptor's `sortedBy`; the column is the one that is out of order. */
export function orderProblems({ resource, rows, lines }: ParsedResource): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const brokenField = (before: Row, row: Row): string | null => {
    for (const name of resource.sortedBy) {
      const order = compareCells(before[name], row[name]);
      if (order !== 0) return order > 0 ? name : null;
    }
    return null;
  };
  let before: Row | undefined;
  for (const [at, row] of rows.entries()) {
    const name = before === undefined ? null : brokenField(before, row);
    if (name !== null) {
      const found = `${quote(String(row[name] ?? ''))} after ${quote(String(before?.[name] ?? ''))}`;
      const expected = `rows in ascending order of ${resource.sortedBy.join(', ')}`;
      problems.push({ line: lines[at] ?? 0, column: name, found, expected });
    }
    before = row;
  }
  return problems;
}

function repeatedProblems(
  { lines }: ParsedResource,
  column: string,
  values: readonly (string | null)[],
): PlacedProblem[] {
  const seen = new Map<string, number>();
  return values.flatMap((value, at) => {
    if (value === null) return [];
    const line = lines[at] ?? 0;
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, line);
      return [];
    }
    return [
      {
        line,
        column,
        found: `${quote(value)} as on line ${first}`,
        expected: 'a value that no other row has',
      },
    ];
  });
}

/** Rows whose key is not their own, or cannot be a key. */
export function keyProblems(parsed: ParsedResource): PlacedProblem[] {
  const { resource, rows, lines } = parsed;
  const { primaryKey, fields } = resource.schema;
  const column = primaryKey.join(', ');
  const unusable = rows.flatMap((row, at) =>
    primaryKey
      .filter((name) => String(row[name] ?? '').includes(KEY_SEPARATOR))
      .map((name) => ({
        line: lines[at] ?? 0,
        column: name,
        found: quote(String(row[name])),
        expected: `a key without "${KEY_SEPARATOR}"`,
      })),
  );
  const repeated = repeatedProblems(
    parsed,
    column,
    rows.map((row) => rowKey(resource, row)),
  );
  const unique = fields
    .filter((field) => field.constraints?.unique === true && column !== field.name)
    .flatMap(({ name }) => {
      const values = rows.map((row) =>
        row[name] === null || row[name] === undefined ? null : String(row[name]),
      );
      return repeatedProblems(parsed, name, values);
    });
  return [...unusable, ...repeated, ...unique];
}

const hasValue = (cell: Cell | undefined) =>
  cell !== null && cell !== undefined && !(Array.isArray(cell) && cell.length === 0);

/**
 * Rows that name no source. A table needs a column that refers to a source, unless its dataset has one source
 * alone: then that one stands for every row.
 */
export function sourceProblems(parsed: ParsedResource, sourceCount: number): PlacedProblem[] {
  const names = parsed.resource.schema.fields
    .filter(({ refers }) => refers === 'source' || refers === 'source-url')
    .map(({ name }) => name);
  if (names.length === 0 && sourceCount === 1) return [];
  const column = names[0] ?? 'source_id';
  if (names.length === 0) {
    return [{ line: 1, column, found: 'no column that names a source', expected: 'a source for every row' }];
  }
  return parsed.rows.flatMap((row, at) => {
    if (names.some((name) => hasValue(row[name]))) return [];
    return [
      {
        line: parsed.lines[at] ?? 0,
        column,
        found: 'a row without a source',
        expected: 'at least one source',
      },
    ];
  });
}
