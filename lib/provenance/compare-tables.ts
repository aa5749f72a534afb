import type { Resource } from '@/lib/schema/descriptor';
import type { Cell, Geometry, Row } from '@/lib/schema/table';
import { rowKey } from './row-key';

/** Rows of one file at one time. */
export interface TableState {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  /** Geometry of each row; null for tables without shapes. */
  readonly geometries: readonly Geometry[] | null;
}

/** Keys of the rows that differ between two states, each list in the order of the file that has the row. */
export interface RowChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

function isMissing(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'object' && cell.length === 0);
}

function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isMissing(a) || isMissing(b)) return isMissing(a) && isMissing(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

interface Placed {
  readonly row: Row;
  readonly geometry: Geometry | undefined;
}

function byKey({ resource, rows, geometries }: TableState): ReadonlyMap<string, Placed> {
  return new Map(rows.map((row, at) => [rowKey(resource, row), { row, geometry: geometries?.[at] }]));
}

function isSame(a: Placed, b: Placed): boolean {
  const names = new Set([...Object.keys(a.row), ...Object.keys(b.row)]);
  if ([...names].some((name) => !isSameCell(a.row[name], b.row[name]))) return false;
  return JSON.stringify(a.geometry) === JSON.stringify(b.geometry);
}

const NOTHING: ReadonlyMap<string, Placed> = new Map();

/**
 * What differs between two states of a table, by primary key. A row whose key changed counts as one removed and one
 * added; a missing cell is the same as a field that was not there yet. Null = the table did not exist.
 */
export function compareTables(before: TableState | null, after: TableState | null): RowChanges {
  const old = before === null ? NOTHING : byKey(before);
  const now = after === null ? NOTHING : byKey(after);
  const changed = [...now].filter(([key, placed]) => {
    const was = old.get(key);
    return was !== undefined && !isSame(was, placed);
  });
  return {
    added: [...now.keys()].filter((key) => !old.has(key)),
    changed: changed.map(([key]) => key),
    removed: [...old.keys()].filter((key) => !now.has(key)),
  };
}
