import { describe, expect, test } from 'vitest';
import { baselineMean, sameWeeksMean } from '@/lib/series/baseline';
import { between, latestOn, type Observation } from '@/lib/series/observation';
import { summarise } from '@/lib/series/summarise';
import { weeklyCounts } from '@/lib/series/weekly-counts';
import { addDays } from '@/lib/time/iso-date';

const row = (date: string, value: number | null): Observation => ({ date, value, status: 'normal' });

describe('summarise', () => {
  test('names first, last, lowest and highest with their dates', () => {
    const rows = [
      row('2026-01-01', null),
      row('2026-01-02', 50),
      row('2026-01-03', 20),
      row('2026-01-04', 60),
    ];
    expect(summarise(rows)).toEqual({
      first: row('2026-01-02', 50),
      last: row('2026-01-04', 60),
      min: row('2026-01-03', 20),
      max: row('2026-01-04', 60),
      change: 10,
      changePercent: 20,
      count: 3,
    });
  });

  test('gives no percentage of zero', () => {
    expect(summarise([row('2026-01-01', 0), row('2026-01-02', 5)])?.changePercent).toBeNull();
  });

  test('is null for a series without values', () => {
    expect(summarise([row('2026-01-01', null)])).toBeNull();
  });
});

describe('baselines', () => {
  const rows = Array.from({ length: 365 }, (_, day) => row(addDays('2025-01-01', day), day));

  test('the mean of a range says how many values it rests on', () => {
    expect(baselineMean(rows, '2025-01-01', '2025-01-03')).toEqual({
      value: 1,
      from: '2025-01-01',
      to: '2025-01-03',
      count: 3,
    });
    expect(baselineMean(rows, '2019-01-01', '2019-12-31')).toBeNull();
  });

  test('the same weeks of another year end on the same day of that year', () => {
    expect(sameWeeksMean(rows, '2026-02-20', 2025, 7)).toEqual({
      value: 47,
      from: '2025-02-14',
      to: '2025-02-20',
      count: 7,
    });
  });

  test('the twenty-ninth of February is compared with the twenty-eighth', () => {
    expect(sameWeeksMean(rows, '2028-02-29', 2025, 28)?.to).toBe('2025-02-28');
  });

  test('weeks that the series hardly covers give no baseline', () => {
    expect(sameWeeksMean(rows, '2026-01-03', 2025, 28)).toBeNull();
  });
});

describe('weeklyCounts', () => {
  test('counts by weeks from Monday and shows weeks without any', () => {
    const dates = ['2026-01-18', '2026-01-05', '2026-01-11', '2025-12-01', '2026-01-30'];
    expect(weeklyCounts(dates, '2026-01-06', '2026-01-20')).toEqual([
      { week: '2026-01-05', count: 1 },
      { week: '2026-01-12', count: 1 },
      { week: '2026-01-19', count: 0 },
    ]);
  });
});

describe('looking rows up', () => {
  const rows = [row('2026-01-01', 1), row('2026-01-03', 3)];

  test('both ends of a range belong to it', () => {
    expect(between(rows, '2026-01-01', '2026-01-03')).toHaveLength(2);
  });

  test('the latest row is never later than the day asked for', () => {
    expect(latestOn(rows, '2026-01-02')?.value).toBe(1);
    expect(latestOn(rows, '2025-12-31')).toBeNull();
  });
});
