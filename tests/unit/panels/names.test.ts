import { describe, expect, it } from 'vitest';
import { properName } from '@/lib/panels/names';
import { stubData } from './stub-data';

const NAMES = [
  {
    id: 'XA',
    kind: 'state',
    name_en: 'Toyland',
    name_ar: 'بلد اللعب',
    name_fa: null,
    aliases: ['Land of Toys'],
  },
];
const data = stubData({ rows: { names: NAMES } });

describe('the name of an actor or a place', () => {
  it('is one and the same for its code, its name and its aliases', () => {
    expect(['XA', 'Toyland', 'Land of Toys'].map((written) => properName(data, written))).toEqual([
      'Toyland',
      'Toyland',
      'Toyland',
    ]);
  });

  it('is in the language of the view where a name is established there, else in English', () => {
    expect(properName(data, 'Land of Toys', 'ar')).toBe('بلد اللعب');
    expect(properName(data, 'XA', 'fa')).toBe('Toyland');
    expect(properName(data, 'XA', 'xx')).toBe('Toyland');
  });

  it('is the text itself where the table holds no such name or cannot be read', () => {
    expect(properName(data, 'Elsewhere', 'ar')).toBe('Elsewhere');
    expect(properName(stubData({ broken: ['names'] }), 'XA')).toBe('XA');
  });
});
