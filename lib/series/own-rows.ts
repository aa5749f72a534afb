import { type IsoDate, isIsoDate } from '@/lib/time/iso-date';
import type { Measured } from './observation';

/** What can be wrong with a row of a reader's own file. */
export type OwnProblemKind = 'columns' | 'dateForm' | 'noDay' | 'value' | 'duplicate' | 'quotes';

/** A row that was left out, and why. */
export interface OwnProblem {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly kind: OwnProblemKind;
  /** What stands there, at most 40 characters. */
  readonly found: string;
  /** Line of the row that has the same date. */
  readonly first?: number;
}

/** A reader's own dated values. */
export interface OwnRows {
  /** Name of the value column, where the file has a head. */
  readonly name: string | null;
  /** Ascending by date, each date once; empty cells are left out as gaps. */
  readonly observations: readonly Measured[];
  readonly problems: readonly OwnProblem[];
}

/** A row as a CSV reader gives it; `isBroken` = its quotes do not close. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly isBroken?: boolean;
}

const MOST_FOUND = 40;
const ISO_FORM = /^\d{4}-\d{2}-\d{2}$/;
/** A plain decimal number: with a thousands separator or a decimal comma it could mean two things. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
/** Words for "no value" that files of others use. */
const MISSING: ReadonlySet<string> = new Set(['', '.', '-', 'na', 'n/a', 'nan', 'null']);

function isHead([date = '', value = '']: readonly string[]): boolean {
  return !/\d/.test(date) && !NUMBER.test(value);
}

function problem(line: number, kind: OwnProblemKind, found: string): OwnProblem {
  return { line, kind, found: found.slice(0, MOST_FOUND) };
}

function readRow({ line, cells, isBroken }: CsvRow): OwnProblem | { date: IsoDate; value: number | null } {
  const [date = '', value = ''] = cells.map((cell) => cell.trim());
  if (isBroken === true) return problem(line, 'quotes', cells.join(','));
  if (cells.length < 2) return problem(line, 'columns', cells.join(','));
  if (!ISO_FORM.test(date)) return problem(line, 'dateForm', date);
  if (!isIsoDate(date)) return problem(line, 'noDay', date);
  if (MISSING.has(value.toLowerCase())) return { date, value: null };
  return NUMBER.test(value) ? { date, value: Number(value) } : problem(line, 'value', value);
}

/**
 * Dated values from rows whose first cell is a day (`YYYY-MM-DD`) and whose second is a number; further cells are
 * passed over. What cannot be read is left out and named with its line; of two rows of one day the first counts.
 */
export function readOwnRows(rows: readonly CsvRow[]): OwnRows {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const head = filled[0] !== undefined && isHead(filled[0].cells) ? filled[0] : null;
  const lines = new Map<IsoDate, number>();
  const observations: Measured[] = [];
  const problems: OwnProblem[] = [];
  for (const row of head === null ? filled : filled.slice(1)) {
    const read = readRow(row);
    if ('kind' in read) {
      problems.push(read);
      continue;
    }
    const first = lines.get(read.date);
    if (first !== undefined) problems.push({ ...problem(row.line, 'duplicate', read.date), first });
    else lines.set(read.date, row.line);
    if (first === undefined && read.value !== null)
      observations.push({ date: read.date, value: read.value, status: 'normal' });
  }
  observations.sort((a, b) => (a.date < b.date ? -1 : 1));
  const name = head?.cells[1]?.trim() ?? '';
  return { name: name === '' ? null : name.slice(0, MOST_FOUND), observations, problems };
}
