import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatNumber,
  formatQuantity,
  formatRange,
  quantityText,
  unitLabel,
  unitName,
} from '@/lib/units/format';
import { UNITS, UnknownUnitError } from '@/lib/units/registry';

const en = { lang: 'en' };

describe('a number', () => {
  it('keeps the digits of its source', () => {
    expect(formatNumber(138.21, en)).toBe('138.21');
    expect(formatNumber(20, en)).toBe('20');
    expect(formatNumber(0.1 + 0.2, en)).toBe('0.3');
  });

  it('is rounded only when asked', () => {
    expect(formatNumber(12.3456, { digits: 1, lang: 'en' })).toBe('12.3');
    expect(formatNumber(12, { digits: 1, lang: 'en' })).toBe('12.0');
  });

  it('has thin spaces between thousands and a true minus sign', () => {
    expect(formatNumber(1_234_567, en)).toBe('1\u202f234\u202f567');
    expect(formatNumber(-1234.5, en)).toBe('\u22121\u202f234.5');
  });

  it('has no sign when it rounds to zero', () => {
    expect(formatNumber(-0.04, { digits: 1, lang: 'en' })).toBe('0.0');
    expect(formatChange(0.04, { digits: 1, lang: 'en' })).toBe('0.0');
    expect(formatChange(-0, en)).toBe('0');
  });

  it('can be read back from its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
        const text = formatNumber(n / 100, en)
          .replaceAll('\u202f', '')
          .replace('\u2212', '-');
        expect(Number(text)).toBe(n === 0 ? 0 : n / 100);
      }),
    );
  });

  it('carries its sign as a change', () => {
    expect(formatChange(3.2, en)).toBe('+3.2');
    expect(formatChange(-1.4, en)).toBe('\u22121.4');
  });
});

describe('a range', () => {
  it('is written with an en dash, once if both ends read the same', () => {
    expect(formatRange(40_000, 50_000, en)).toBe('40\u202f000–50\u202f000');
    expect(formatRange(5, 5, en)).toBe('5');
    expect(formatRange(-3, 5, en)).toBe('\u22123 – 5');
  });
});

describe('a quantity', () => {
  it('has its unit beside it, in agreement with the number', () => {
    expect(formatQuantity(14.2, 'mb/d', 'en')).toEqual({ number: '14.2', unit: 'mb/d' });
    expect(formatQuantity(1, 'ships', 'en')).toEqual({ number: '1', unit: 'ship' });
    expect(formatQuantity(2, 'ships', 'en')).toEqual({ number: '2', unit: 'ships' });
    expect(quantityText(52, '%', 'en')).toBe('52\u202f%');
  });

  it('shows cents of prices and rounds only computed values', () => {
    expect(formatQuantity(71.4, 'USD/bbl', 'en').number).toBe('71.40');
    expect(formatQuantity(3.255, 'USD/gal', 'en').number).toBe('3.255');
    expect(formatQuantity(12.3456, 'calls/d', 'en', 1).number).toBe('12.3');
  });

  it('is refused in a unit nobody knows', () => {
    expect(() => formatQuantity(1, 'furlong', 'en')).toThrow(UnknownUnitError);
    expect(() => unitLabel('toString', 'en')).toThrow(UnknownUnitError);
  });

  it('has a short label and a full name for every unit', () => {
    for (const id of UNITS.keys()) {
      // An index has no unit: its number stands alone.
      expect(unitLabel(id, 'en').length > 0, id).toBe(id !== 'index');
      expect(unitName(id, 'en').length).toBeGreaterThan(0);
    }
  });
});
