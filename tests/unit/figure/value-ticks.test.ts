import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueTicks } from '@/lib/figure/value-ticks';

describe('valueTicks', () => {
  test('puts round numbers around the values', () => {
    const scale = valueTicks(61, 138.21, { zero: false, lang: 'en' });
    expect(scale.domain).toEqual([60, 140]);
    expect(scale.ticks.map((tick) => tick.label)).toEqual(['60', '80', '100', '120', '140']);
    expect(scale.truncated).toBe(true);
  });

  test('holds zero where it must, and is then not cut', () => {
    const scale = valueTicks(61, 138.21, { zero: true, lang: 'en' });
    expect(scale.domain[0]).toBe(0);
    expect(scale.truncated).toBe(false);
  });

  test('shows negative values with a true minus', () => {
    expect(valueTicks(-36.98, 20, { zero: true, lang: 'en' }).ticks[0]?.label).toBe('−40');
  });

  test('writes all labels with the same digits', () => {
    expect(valueTicks(0, 1.4, { zero: true, lang: 'en' }).ticks.map((tick) => tick.label)).toEqual([
      '0.0',
      '0.5',
      '1.0',
      '1.5',
    ]);
  });

  test('makes room around a single value', () => {
    expect(valueTicks(0, 0, { zero: true, lang: 'en' }).domain).toEqual([0, 1]);
    const [low, high] = valueTicks(80, 80, { zero: false, lang: 'en' }).domain;
    expect(low).toBeLessThan(80);
    expect(high).toBeGreaterThan(80);
  });

  test('always covers the values with two to nine ascending ticks', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.boolean(), (a, b, zero) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(max === min || max - min > 1e-4);
        const scale = valueTicks(min, max, { zero, lang: 'en' });
        expect(scale.domain[0]).toBeLessThanOrEqual(min);
        expect(scale.domain[1]).toBeGreaterThanOrEqual(max);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });
});
