import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsvResource } from '@/lib/datasets/parse-csv';
import { toyResource } from './toy-resource';

const prices = toyResource([
  { name: 'day', type: 'date' },
  { name: 'price', type: 'number' },
  { name: 'note' },
]);

describe('a CSV file', () => {
  it('becomes rows with the types of the descriptor, in file order', () => {
    const { rows, problems } = parseCsvResource(
      'day,price,note\n2026-01-02,61.50,\n2026-01-01,,low\n',
      prices,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { day: '2026-01-02', price: 61.5, note: null },
      { day: '2026-01-01', price: null, note: 'low' },
    ]);
  });

  it('remembers how many digits the file prints', () => {
    const { digits } = parseCsvResource('day,price,note\n2026-01-02,26.00,\n2026-01-03,5,\n', prices);
    expect([...(digits.get('price') ?? [])]).toEqual([2, 0]);
  });

  it('knows the line of each row, also after cells of several lines', () => {
    const text = 'day,price,note\n2026-01-01,1,"one\ntwo"\n2026-01-02,x,\n';
    const { lines, problems, rows } = parseCsvResource(text, prices);
    expect(lines).toEqual([2, 4]);
    expect(problems).toEqual([{ line: 4, column: 'price', found: '"x"', expected: 'a decimal number' }]);
    expect(rows[1]?.price).toBeNull();
  });

  it('names every unknown and every missing column', () => {
    const { problems } = parseCsvResource('day,cost,remark\n', prices);
    expect(problems.map(({ column }) => column)).toEqual(['cost', 'remark', 'price', 'note']);
  });

  it('refuses a column that comes twice', () => {
    const { problems } = parseCsvResource('day,price,note,price\n', prices);
    expect(problems).toMatchObject([{ line: 1, column: 'price', found: 'the column twice' }]);
  });

  it('is refused when a row has fewer cells than the header', () => {
    const { problems, rows } = parseCsvResource('day,price,note\n2026-01-01,1\n', prices);
    expect(problems).toMatchObject([{ line: 2, found: '2 cells' }]);
    expect(rows).toEqual([]);
  });

  it('reads back every text that was quoted by the rules of CSV', () => {
    const word = fc.string().filter((text) => text === text.trim() && text !== '' && !text.includes('\r'));
    fc.assert(
      fc.property(word, (note) => {
        const text = `day,price,note\n2026-01-01,1,"${note.replaceAll('"', '""')}"\n`;
        expect(parseCsvResource(text, prices).rows[0]?.note).toBe(note);
      }),
    );
  });

  it('shortens what it quotes in a problem', () => {
    const { problems } = parseCsvResource(`day,price,note\n2026-01-01,${'9'.repeat(90)}x,\n`, prices);
    expect(problems[0]?.found).toBe(`"${'9'.repeat(80)}…" (91 characters)`);
  });
});
