import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelCsv, rowsCsv } from '@/lib/api/csv';
import { field, table } from './tables';

const FIELDS = [
  field('id', 'string'),
  field('price', 'number'),
  field('open', 'boolean', { trueValues: ['1'], falseValues: ['0'] }),
  field('actors', 'list', { delimiter: ';' }),
];
const all = (rows: readonly unknown[]) => rows.map((_, at) => at);

describe('CSV of rows', () => {
  it('prints numbers with the digits of the file, and words of the file for yes and no', () => {
    const rows = [
      { id: 'a', price: 56.77, open: true, actors: ['US', 'IR'] },
      { id: 'b', price: 5, open: false, actors: [] },
      { id: 'c', price: null, open: null, actors: ['OM'] },
    ];
    const made = { ...table('t', FIELDS, rows), digits: new Map([['price', Uint8Array.of(3, 1, 0)]]) };
    const text = rowsCsv(made, all(rows), FIELDS);
    expect(text).toBe('id,price,open,actors\r\na,56.770,1,US;IR\r\nb,5.0,0,\r\nc,,,OM\r\n');
  });

  it('reads back as the same text, whatever the text', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (cells) => {
        const fields = [field('id', 'string'), field('note', 'string')];
        const rows = cells.map(([id, note]) => ({ id, note }));
        const text = rowsCsv(table('t', fields, rows), all(rows), fields);
        const back: string[][] = parse(text, { record_delimiter: '\r\n', from_line: 1 });
        expect(back.slice(1)).toEqual(cells);
      }),
    );
  });

  it('keeps rows whose only cell is empty', () => {
    const fields = [field('note', 'string')];
    const text = rowsCsv(table('t', fields, [{ note: null }, { note: 'x' }]), [0, 1], fields);
    expect(text).toBe('note\r\n""\r\nx\r\n');
  });
});

describe('CSV of a panel', () => {
  it('has units in the header and receipts at the end', () => {
    const text = panelCsv({
      columns: [
        { id: 'date', unit: null },
        { id: 'brent', unit: 'USD/bbl' },
      ],
      rows: [
        { receipt: 'brent-spot-daily/2026-02-20', values: ['2026-02-20', 72.75] },
        { receipt: null, values: ['2026-02-19', null] },
      ],
    });
    expect(text.split('\r\n')).toEqual([
      'date,brent [USD/bbl],receipt',
      '2026-02-20,72.75,brent-spot-daily/2026-02-20',
      '2026-02-19,,',
      '',
    ]);
  });
});
