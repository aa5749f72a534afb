import { describe, expect, it } from 'vitest';
import { type CsvRow, readOwnRows } from '@/lib/series/own-rows';

const rows = (...cells: readonly string[][]): CsvRow[] =>
  cells.map((row, index) => ({ line: index + 1, cells: row }));

describe('the rows of a reader’s own file', () => {
  it('are dated values in the order of their dates, named by the head', () => {
    expect(readOwnRows(rows(['date', 'Freight'], ['2026-02-02', '3'], ['2026-01-05', '-1.5']))).toEqual({
      name: 'Freight',
      observations: [
        { date: '2026-01-05', value: -1.5, status: 'normal' },
        { date: '2026-02-02', value: 3, status: 'normal' },
      ],
      problems: [],
    });
  });

  it('need no head, and pass over further columns and empty lines', () => {
    const read = readOwnRows(rows(['2026-01-05', '1', 'note'], ['', ''], ['2026-01-06', '2']));
    expect(read.name).toBeNull();
    expect(read.observations.map(({ value }) => value)).toEqual([1, 2]);
  });

  it('leave an empty value out as a gap, never as zero', () => {
    const read = readOwnRows(rows(['2026-01-05', ''], ['2026-01-06', 'n/a'], ['2026-01-07', '0']));
    expect(read.observations).toEqual([{ date: '2026-01-07', value: 0, status: 'normal' }]);
    expect(read.problems).toEqual([]);
  });

  it('name the line, the fault and what stands there', () => {
    const read = readOwnRows(
      rows(
        ['date', 'value'],
        ['05/01/2026', '1'],
        ['2026-02-30', '1'],
        ['2026-01-07', '1,5'],
        ['2026-01-08'],
        ['2026-01-09', '1'],
        ['2026-01-09', '2'],
      ),
    );
    expect(read.problems).toEqual([
      { line: 2, kind: 'dateForm', found: '05/01/2026' },
      { line: 3, kind: 'noDay', found: '2026-02-30' },
      { line: 4, kind: 'value', found: '1,5' },
      { line: 5, kind: 'columns', found: '2026-01-08' },
      { line: 7, kind: 'duplicate', found: '2026-01-09', first: 6 },
    ]);
    expect(read.observations).toEqual([{ date: '2026-01-09', value: 1, status: 'normal' }]);
  });

  it('name quotes that do not close', () => {
    const read = readOwnRows([{ line: 3, cells: ['2026-01-05', '"1'], isBroken: true }]);
    expect(read.problems[0]?.kind).toBe('quotes');
  });
});
