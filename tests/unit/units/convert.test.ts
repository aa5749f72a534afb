import { describe, expect, it } from 'vitest';
import { convert, NoConversionError } from '@/lib/units/convert';

describe('a conversion', () => {
  it('goes both ways by its documented factor', () => {
    expect(convert(20.5, 'mb/d', 'kb/d')).toBe(20_500);
    expect(convert(500, 'kb/d', 'mb/d')).toBe(0.5);
    expect(convert(21, 'nmi', 'km')).toBeCloseTo(38.892, 10);
    expect(convert(84, 'USD/bbl', 'USD/gal')).toBe(2);
    expect(convert(3, 'km', 'km')).toBe(3);
  });

  it('is refused where no factor is documented', () => {
    expect(() => convert(1, 'USD/MMBtu', 'EUR/MWh')).toThrow(NoConversionError);
  });
});
