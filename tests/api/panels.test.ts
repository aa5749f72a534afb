import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { panelIds } from '@/lib/panels/registry';
import { ask, at } from './ask';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const VIEWS = ['', '?on=2026-02-20', '?on=2026-03-31', '?on=1900-01-01', '?on=2999-01-01', '?on=garbage'];

describe('panels', () => {
  it('are all listed with links that answer', async () => {
    const { json } = await ask('/api/v1/panels');
    expect(list(at(json, 'panels')).map((panel) => at(panel, 'id'))).toEqual([...panelIds()]);
    for (const panel of list(at(json, 'panels'))) {
      expect((await ask(String(at(panel, 'links', 'json')))).status).toBe(200);
      expect((await ask(String(at(panel, 'links', 'csv')))).status).toBe(200);
    }
  });

  it.each(VIEWS)('answer in the described shape for the view "%s"', async (view) => {
    for (const id of panelIds()) {
      const { json, status } = await ask(`/api/v1/panels/${id}.json${view}`);
      expect(status, id).toBe(200);
      expect(at(json, 'panel', 'id')).toBe(id);
    }
  });

  it('move with the clock', async () => {
    const { json } = await ask('/api/v1/panels/oil-prices.json?on=2026-02-20');
    expect(at(json, 'panel', 'on')).toBe('2026-02-20');
    expect(at(json, 'problems')).toEqual([]);
  });

  it('give in CSV the values and receipts of their table', async () => {
    for (const id of panelIds()) {
      const { json } = await ask(`/api/v1/panels/${id}.json?on=2026-02-20`);
      const { text } = await ask(`/api/v1/panels/${id}.csv?on=2026-02-20`);
      const [header = [], ...records]: string[][] = parse(text);
      expect(header.at(-1)).toBe('receipt');
      const rows = list(at(json, 'panel', 'table', 'rows'));
      const expected = rows.map((row) => [
        ...list(at(row, 'values')).map((value) => (value === null ? '' : String(value))),
        at(row, 'receipt') ?? '',
      ]);
      expect(records, id).toEqual(expected);
    }
  });

  it('name the unit of a column in the header of the CSV', async () => {
    const { json } = await ask('/api/v1/panels/oil-prices.json');
    const { text } = await ask('/api/v1/panels/oil-prices.csv');
    const [header = []]: string[][] = parse(text, { to_line: 1 });
    const columns = list(at(json, 'panel', 'table', 'columns'));
    const names = columns.map((column) => {
      const unit = at(column, 'unit');
      return unit === null ? at(column, 'id') : `${at(column, 'id')} [${unit}]`;
    });
    expect(header).toEqual([...names, 'receipt']);
  });
});
