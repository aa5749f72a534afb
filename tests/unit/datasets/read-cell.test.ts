import { describe, expect, it } from 'vitest';
import { cellReader, Refused } from '@/lib/datasets/read-cell';
import type { Field } from '@/lib/schema/descriptor';

const field = (type: Field['type'], more: Partial<Field> = {}): Field => ({
  name: 'x',
  type,
  title: 'Field',
  description: 'Invented.',
  ...more,
});
const read = (text: string, type: Field['type'], more: Partial<Field> = {}) =>
  cellReader(field(type, more)).fromText(text);
const json = (value: unknown, type: Field['type'], more: Partial<Field> = {}) =>
  cellReader(field(type, more)).fromJson(value);

describe('a cell of a CSV file', () => {
  it('is null when empty, whatever its type, and an empty list for lists', () => {
    expect(read('', 'number')).toBeNull();
    expect(read('', 'date')).toBeNull();
    expect(read('', 'boolean')).toBeNull();
    expect(read('', 'list')).toEqual([]);
  });

  it('is refused when empty where a value is required', () => {
    expect(read('', 'string', { constraints: { required: true } })).toBeInstanceOf(Refused);
  });

  it.each(['-36.98', '0', '0.30', '1742.6', '2717512'])('reads the number %s', (text) => {
    expect(read(text, 'number')).toBe(Number(text));
  });

  it.each(['1e3', '1,000', '+5', ' 5', '05', '.5', '5.', 'NaN', '−5'])('refuses %s as a number', (text) => {
    expect(read(text, 'number')).toBeInstanceOf(Refused);
  });

  it('keeps days and months as text and refuses those that do not exist', () => {
    expect(read('2024-02-29', 'date')).toBe('2024-02-29');
    expect(read('2026-02-29', 'date')).toBeInstanceOf(Refused);
    expect(read('2026-13', 'yearmonth')).toBeInstanceOf(Refused);
    expect(read('2026-12', 'yearmonth')).toBe('2026-12');
  });

  it("reads booleans in the file's own words", () => {
    const words = { trueValues: ['yes'], falseValues: ['no'] };
    expect(read('yes', 'boolean', words)).toBe(true);
    expect(read('no', 'boolean', words)).toBe(false);
    expect(read('true', 'boolean', words)).toBeInstanceOf(Refused);
  });

  it('splits lists, takes blanks off their items, and refuses empty items', () => {
    expect(read('US; IR ;OM', 'list', { delimiter: ';' })).toEqual(['US', 'IR', 'OM']);
    expect(read('US;;OM', 'list', { delimiter: ';' })).toBeInstanceOf(Refused);
  });

  it('holds every item of a list to the set', () => {
    const words = { delimiter: ';', constraints: { enum: ['a', 'b'] } };
    expect(read('a;b', 'list', words)).toEqual(['a', 'b']);
    expect(read('a;c', 'list', words)).toBeInstanceOf(Refused);
  });

  it('says the range and the unit that a value breaks', () => {
    const range = { unit: 'USD/bbl', constraints: { minimum: -50, maximum: 500 } };
    expect(read('501', 'number', range)).toEqual(new Refused('a value between -50 and 500 USD/bbl'));
  });

  it('holds text to its pattern as a whole', () => {
    const pattern = { constraints: { pattern: 'EV-\\d+' } };
    expect(read('EV-12', 'string', pattern)).toBe('EV-12');
    expect(read('EV-12-x', 'string', pattern)).toBeInstanceOf(Refused);
  });
});

describe('a property of a feature', () => {
  it('must have the JSON type of its field', () => {
    expect(json(2.5, 'number')).toBe(2.5);
    expect(json('2.5', 'number')).toBeInstanceOf(Refused);
    expect(json(2.5, 'integer')).toBeInstanceOf(Refused);
    expect(json(['a'], 'list')).toEqual(['a']);
    expect(json('a', 'list')).toBeInstanceOf(Refused);
    expect(json(true, 'boolean')).toBe(true);
  });

  it('is null when absent, null or empty', () => {
    expect([json(undefined, 'string'), json(null, 'string'), json('', 'string')]).toEqual([null, null, null]);
  });
});
