import { describe, expect, it } from 'vitest';
import { straitState, straitStatus } from '@/lib/panels/strait-status';
import { byVintage } from '@/lib/panels/transit-counts';
import { addDays } from '@/lib/time/iso-date';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import { stubData } from './stub-data';

const counts = (from: string, days: number, calls: number, vintage = '2026-07') =>
  Array.from({ length: days }, (_, index) => ({
    date: addDays(from, index),
    chokepoint_id: 'hormuz',
    n_total: calls,
    status: 'normal',
    vintage,
  }));

function sentence(rows: ReturnType<typeof counts>, on: string): string {
  return straitStatus.build({
    data: stubData({ rows: { 'chokepoint-transits-daily': rows } }),
    state: { ...DEFAULT_VIEW, on },
    clock: { on, first: '2019-01-01', last: '2026-12-31', isDefault: false },
  }).sentence;
}

describe('the rule of the strait', () => {
  it('is open from 75 %, restricted from 25 %, closed below', () => {
    expect([200, 100, 75].map(straitState)).toEqual(['open', 'open', 'open']);
    expect([74.9, 50, 25].map(straitState)).toEqual(['restricted', 'restricted', 'restricted']);
    expect([24.9, 1, 0].map(straitState)).toEqual(['closed', 'closed', 'closed']);
  });

  it('reads a mean of half the baseline as restricted', () => {
    const rows = [...counts('2025-01-01', 365, 100), ...counts('2026-01-01', 20, 50)];
    expect(sentence(rows, '2026-01-20')).toContain('is restricted to commercial shipping: 50.0');
    expect(sentence(rows, '2026-01-20')).toContain('50\u202f% of the mean of 2025 (100.0 a day)');
  });

  it('takes a count of zero as zero, not as missing', () => {
    const rows = [...counts('2025-01-01', 365, 100), ...counts('2026-01-01', 20, 0)];
    expect(sentence(rows, '2026-01-20')).toContain('effectively closed to commercial shipping: 0.0');
  });

  it('makes no mean across two versions of the counts', () => {
    const rows = [
      ...counts('2025-01-01', 365, 100),
      ...counts('2026-01-01', 10, 100),
      ...counts('2026-01-11', 2, 10, '2026-08'),
    ];
    expect(sentence(rows, '2026-01-12')).toMatch(/^As of 10 Jan 2026, the Strait of Hormuz was open/);
    expect(byVintage(rows).map((part) => part.length)).toEqual([375, 2]);
  });
});
