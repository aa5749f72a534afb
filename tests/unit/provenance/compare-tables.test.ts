import { describe, expect, it } from 'vitest';
import { compareTables, type TableState } from '@/lib/provenance/compare-tables';
import type { Resource } from '@/lib/schema/descriptor';
import type { Geometry, Row } from '@/lib/schema/table';

const resource: Resource = {
  name: 'toys',
  title: 'Toys',
  path: 'records.csv',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: [{ name: 'id', type: 'string', title: 'Id', description: 'Id of the toy.' }],
    primaryKey: ['id'],
    missingValues: [''],
  },
  dateField: null,
  sortedBy: ['id'],
};

const table = (rows: readonly Row[], geometries: readonly Geometry[] | null = null): TableState => ({
  resource,
  rows,
  geometries,
});

describe('comparing two states of a table', () => {
  it('tells added, changed and removed rows apart by their key', () => {
    const before = table([
      { id: 'a', price: 1 },
      { id: 'b', price: 2 },
      { id: 'c', price: 3 },
    ]);
    const after = table([
      { id: 'b', price: 2.5 },
      { id: 'c', price: 3 },
      { id: 'd', price: 4 },
    ]);
    expect(compareTables(before, after)).toEqual({ added: ['d'], changed: ['b'], removed: ['a'] });
  });

  it('takes a field that was not there yet for a missing cell', () => {
    const before = table([{ id: 'a' }]);
    expect(compareTables(before, table([{ id: 'a', note: null, tags: [] }])).changed).toEqual([]);
    expect(compareTables(before, table([{ id: 'a', note: 'new' }])).changed).toEqual(['a']);
  });

  it('tells a zero from a missing value', () => {
    expect(compareTables(table([{ id: 'a', n: null }]), table([{ id: 'a', n: 0 }])).changed).toEqual(['a']);
  });

  it('sees a shape move', () => {
    const at = (lon: number): Geometry => ({ type: 'Point', coordinates: [lon, 26] });
    const rows = [{ id: 'a' }];
    expect(compareTables(table(rows, [at(56)]), table(rows, [at(56)])).changed).toEqual([]);
    expect(compareTables(table(rows, [at(56)]), table(rows, [at(57)])).changed).toEqual(['a']);
  });

  it('counts every row of a table that is new or gone', () => {
    const one = table([{ id: 'a' }]);
    expect(compareTables(null, one).added).toEqual(['a']);
    expect(compareTables(one, null).removed).toEqual(['a']);
  });
});
