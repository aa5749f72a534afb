import { describe, expect, test } from 'vitest';
import type { Observation } from '@/lib/series/observation';
import { windowMean } from '@/lib/series/window-mean';
import { addDays } from '@/lib/time/iso-date';

const daily = (values: readonly (number | null)[]): Observation[] =>
  values.map((value, day) => ({ date: addDays('2026-03-01', day), value, status: 'normal' }));

describe('windowMean', () => {
  test('is the mean of the days that end at each date', () => {
    const means = windowMean(daily([1, 2, 3, 4, 5]), 3, { minPresent: 1 });
    expect(means.map((mean) => mean.value)).toEqual([null, null, 2, 3, 4]);
  });

  test('is missing while under sixty per cent of the days have a value', () => {
    const means = windowMean(daily([1, 2, 3, 4, null, null, null]), 5);
    expect(means.map((mean) => mean.value)).toEqual([null, null, 2, 2.5, 2.5, 3, null]);
  });

  test('counts calendar days, so a step in the dates empties the window', () => {
    const rows = [...daily([4, 4, 4]), { date: '2026-05-01', value: 9, status: 'normal' as const }];
    expect(windowMean(rows, 3).map((mean) => mean.value)).toEqual([null, 4, 4, null]);
  });

  test('accepts seven-day windows of business days', () => {
    const rows = daily([1, 2, 3, 4, 5, 6, 7, 8]).filter((_, day) => day % 7 < 5);
    expect(windowMean(rows, 7).at(-1)?.value).toBe((2 + 3 + 4 + 5 + 8) / 5);
  });

  test('keeps a real zero as a value', () => {
    expect(windowMean(daily([0, 0, 0]), 3).at(-1)?.value).toBe(0);
  });

  test('is as certain as the least certain value in it', () => {
    const rows = daily([1, 1, 1, 1]).map((row, day) =>
      day === 1 ? { ...row, status: 'provisional' as const } : row,
    );
    expect(windowMean(rows, 2).map((mean) => mean.status)).toEqual([
      'normal',
      'provisional',
      'provisional',
      'normal',
    ]);
  });
});
