import { describe, expect, it } from 'vitest';
import { formatChange, formatNumber, formatRange, quantityText, wholeNumber } from '@/lib/units/format';

const MINUS = '−';
/** Marks of direction, which stand before a sign, are not seen. */
const seen = (text: string) => text.replace(/[\u061c\u200e\u200f]/g, '');

describe('a number in Arabic and Persian', () => {
  it('has its own digits and separators', () => {
    expect(formatNumber(12_345.67, { lang: 'ar' })).toBe('١٢٬٣٤٥٫٦٧');
    expect(formatNumber(12_345.67, { lang: 'fa' })).toBe('۱۲٬۳۴۵٫۶۷');
    expect(quantityText(71.2, 'USD/bbl', 'fa')).toBe('۷۱٫۲۰\u202fUSD/bbl');
  });

  it('keeps its sign, and has none when it rounds to zero', () => {
    expect(seen(formatNumber(-3.2, { lang: 'ar' }))).toBe(`${MINUS}٣٫٢`);
    expect(seen(formatNumber(-0.04, { lang: 'fa', digits: 1 }))).toBe('۰٫۰');
    expect(formatChange(1.4, { lang: 'fa' })).toBe('+۱٫۴');
    expect(formatChange(0, { lang: 'ar' })).toBe('٠');
  });

  it('stands in ranges', () => {
    expect(formatRange(4, 5, { lang: 'ar' })).toBe('٤–٥');
  });

  it('is read back as the number that it was', () => {
    for (const lang of ['en', 'ar', 'fa']) expect(wholeNumber(formatNumber(250, { lang }))).toBe(250);
    expect(wholeNumber('x')).toBeNaN();
  });
});
