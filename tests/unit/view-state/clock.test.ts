import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageInDays,
  ageOpacity,
  isKnownAt,
  isStale,
  lastKnown,
  lastKnownBy,
  resolveClock,
} from '@/lib/view-state/clock';

const extent = { first: '1987-05-20', last: '2026-10-20' };

describe('the clock', () => {
  it('shows the last day that any dataset vouches for unless the address names one', () => {
    expect(resolveClock(null, extent)).toEqual({ ...extent, on: '2026-10-20', isDefault: true });
    expect(resolveClock('2026-02-20', extent)).toEqual({ ...extent, on: '2026-02-20', isDefault: false });
    expect(resolveClock('2026-10-20', extent).isDefault).toBe(false);
  });

  it('keeps a day before or after all data as asked', () => {
    expect(resolveClock('1950-01-01', extent).on).toBe('1950-01-01');
    expect(resolveClock('2090-01-01', extent).on).toBe('2090-01-01');
  });

  it('knows nothing that is dated after it', () => {
    expect(isKnownAt('2026-02-20', '2026-02-20')).toBe(true);
    expect(isKnownAt('2026-02-21', '2026-02-20')).toBe(false);
    expect(isKnownAt(null, '2026-02-20')).toBe(false);
  });

  it('knows a month or a year once it has ended', () => {
    expect(isKnownAt('2026-02', '2026-02-27')).toBe(false);
    expect(isKnownAt('2026-02', '2026-02-28')).toBe(true);
    expect(isKnownAt('2025', '2025-12-31')).toBe(true);
    expect(ageInDays('2026-01', '2026-02-20')).toBe(20);
  });

  it('calls an open record stale more than sixty days after its last report', () => {
    expect(isStale('2026-01-01', '2026-03-02')).toBe(false);
    expect(isStale('2026-01-01', '2026-03-03')).toBe(true);
  });

  it('fades marks evenly to 35 per cent at sixty days', () => {
    expect(ageOpacity(0)).toBe(1);
    expect(ageOpacity(30)).toBeCloseTo(0.675, 10);
    expect(ageOpacity(60)).toBeCloseTo(0.35, 10);
    expect(ageOpacity(4000)).toBeCloseTo(0.35, 10);
    expect(ageOpacity(-5)).toBe(1);
    fc.assert(fc.property(fc.nat(500), fc.nat(500), (a, b) => a > b || ageOpacity(a) >= ageOpacity(b)));
  });
});

describe('the last known row', () => {
  const rows = [
    { date: '2026-01-05', value: 1 },
    { date: '2026-01-12', value: 2 },
    { date: '2026-01-19', value: 3 },
  ];

  it('is the last one not after the clock', () => {
    expect(lastKnown(rows, '2026-01-18')?.value).toBe(2);
    expect(lastKnown(rows, '2026-01-19')?.value).toBe(3);
    expect(lastKnown(rows, '2027-01-01')?.value).toBe(3);
  });

  it('is nobody before the first row', () => {
    expect(lastKnown(rows, '2026-01-04')).toBeNull();
    expect(lastKnown([], '2026-01-04')).toBeNull();
  });

  it('can be found by any date of a row', () => {
    const months = [{ month: '2026-01' }, { month: '2026-02' }];
    expect(lastKnownBy(months, '2026-02-20', (row) => row.month)).toEqual({ month: '2026-01' });
  });
});
