import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { episodeOf } from '@/lib/series/align';
import type { SeriesRow } from '@/lib/series/catalogue/definition';
import { correlate } from '@/lib/series/correlate';
import { rowAt, toChange, toIndex } from '@/lib/series/rebase';
import { resampleRows } from '@/lib/series/resample';
import { meanInRuns, runsOf } from '@/lib/series/run-mean';
import { addDays, startOfMonth, startOfWeek } from '@/lib/time/iso-date';

const FIRST = '2026-01-01';

/** Days from the first on, some of them missing or left out, in one version or two. */
const rows = fc
  .tuple(
    fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 8 }), { minLength: 1, maxLength: 120 }),
    fc.option(fc.integer({ min: 1, max: 119 })),
    fc.array(fc.integer({ min: 0, max: 119 }), { maxLength: 6 }),
  )
  .map(([values, seam, left]): readonly SeriesRow[] =>
    values
      .map((value, at) => ({
        date: addDays(FIRST, at),
        value,
        status: 'normal' as const,
        part: seam !== null && at >= seam ? 'b' : 'a',
      }))
      .filter((_, at) => !left.includes(at)),
  );

const COUNT = { frequency: 'day', resample: 'sum', isDerived: true } as const;
const LEVEL = { frequency: 'day', resample: 'mean', isDerived: false } as const;
const LATER = '2027-01-01';

describe('resampling', () => {
  it('loses and invents nothing of a count: the sums of whole weeks are the sum of their days', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 200 }), (counts) => {
        const days = counts.map(
          (value, at): SeriesRow => ({ date: addDays(FIRST, at), value, status: 'normal' }),
        );
        const weeks = resampleRows(days, { series: COUNT, every: 'week', on: LATER });
        const sum = (all: readonly SeriesRow[]) => all.reduce((total, { value }) => total + (value ?? 0), 0);
        expect(sum(weeks)).toBe(sum(days));
      }),
    );
  });

  it('dates each period by its first day, ascending, each once', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('week' as const, 'month' as const), (days, every) => {
        const start = every === 'week' ? startOfWeek : startOfMonth;
        const dates = resampleRows(days, { series: LEVEL, every, on: LATER }).map(({ date }) => date);
        expect(dates).toEqual([...new Set(days.map(({ date }) => start(date)))]);
      }),
    );
  });

  it('gives a mean between the lowest and the highest value, and none of two versions', () => {
    fc.assert(
      fc.property(rows, (days) => {
        for (const { date, value } of resampleRows(days, { series: LEVEL, every: 'week', on: LATER })) {
          const own = days.filter((row) => startOfWeek(row.date) === date);
          const values = own.flatMap((row) => row.value ?? []);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
          expect(new Set(own.map(({ part }) => part)).size).toBe(1);
        }
      }),
    );
  });

  it('says that a week which the clock cuts short is provisional', () => {
    const days = [0, 1, 2].map(
      (at): SeriesRow => ({ date: addDays('2026-01-05', at), value: 1, status: 'normal' }),
    );
    const [week] = resampleRows(days, { series: COUNT, every: 'week', on: '2026-01-07' });
    expect(week).toMatchObject({ date: '2026-01-05', value: 3, status: 'provisional' });
  });
});

describe('a moving mean', () => {
  it('is the mean of the days of its window, all in one run, or missing', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 30 }), (days, width) => {
        for (const { date, value } of meanInRuns(days, width, 1)) {
          const window = days.filter((row) => row.date > addDays(date, -width) && row.date <= date);
          const isWhole =
            window.length === width &&
            window.every((row) => row.value !== null && row.part === window[0]?.part);
          const expected = window.reduce((sum, row) => sum + (row.value ?? 0), 0) / width;
          if (isWhole) expect(value).toBeCloseTo(expected, 9);
          else expect(value).toBeNull();
        }
      }),
    );
  });

  it('keeps every row, in its place', () => {
    fc.assert(
      fc.property(rows, (days) => {
        expect(meanInRuns(days, 7, 1).map(({ date }) => date)).toEqual(days.map(({ date }) => date));
      }),
    );
  });

  it('reaches over a weekend, which is no gap of trading days', () => {
    const dates = ['2026-01-08', '2026-01-09', '2026-01-12', '2026-01-13'];
    const days = dates.map((date, at): SeriesRow => ({ date, value: at, status: 'normal' }));
    expect(meanInRuns(days, 5, 5).map(({ value }) => value)).toEqual([null, null, 1, 2]);
    expect(runsOf(days, 1)).toHaveLength(2);
  });
});

describe('rebasing', () => {
  it('is 100 at the base, and change is index less 100', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: -1000, max: 100_000 }),
        (base, value) => {
          expect(toIndex(base, base)).toBe(100);
          expect(toChange(value, base)).toBeCloseTo(toIndex(value, base) - 100, 2);
        },
      ),
    );
  });

  it('takes for a trading day without a price the one before it, and none that is too old', () => {
    const days: readonly SeriesRow[] = [
      { date: '2026-01-09', value: 63, status: 'normal' },
      { date: '2026-02-20', value: 70, status: 'normal' },
    ];
    expect(rowAt(days, '2026-01-11', 'business-day')?.value).toBe(63);
    expect(rowAt(days, '2026-01-20', 'business-day')).toBeNull();
    expect(rowAt(days, '2026-01-10', 'day')).toBeNull();
  });
});

describe('aligning', () => {
  it('keeps thirty days before and ninety after, and measures from before day 0', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 119 }), (days, offset) => {
        const day0 = addDays(FIRST, offset);
        const episode = episodeOf(days, day0, { frequency: 'day', maxGapDays: 1 });
        for (const { date } of episode.rows) {
          expect(date >= addDays(day0, -30) && date <= addDays(day0, 90)).toBe(true);
        }
        if (episode.base !== null) expect(episode.base.date < day0).toBe(true);
        if (episode.largest !== null) expect(episode.largest.date >= day0).toBe(true);
      }),
    );
  });

  it('finds the largest move and its day', () => {
    const values = [10, 10, 12, 6, 6];
    const days = values.map(
      (value, at): SeriesRow => ({ date: addDays(FIRST, at), value, status: 'normal' }),
    );
    const { largest, before, after } = episodeOf(days, addDays(FIRST, 2), {
      frequency: 'day',
      maxGapDays: 1,
    });
    expect(largest).toEqual({ date: addDays(FIRST, 3), percent: -50 });
    expect([before, after]).toEqual([10, 8]);
  });
});

describe('a correlation', () => {
  const series = (values: readonly number[], start = FIRST) =>
    values.map((value, at): SeriesRow => ({ date: addDays(start, at), value, status: 'normal' }));

  it('is 1 for a series and itself moved by the lag, with the pairs that it rests on', () => {
    const values = [1, 3, 2, 5, 4, 8];
    const found = correlate(series(values), series(values, addDays(FIRST, 2)), 2);
    expect(found).toMatchObject({ n: 6, from: FIRST, to: addDays(FIRST, 5) });
    expect(found.r).toBeCloseTo(1, 12);
  });

  it('is none where a series does not move or has no common days', () => {
    expect(correlate(series([1, 1, 1, 1]), series([1, 2, 3, 4]), 0).r).toBeNull();
    expect(correlate(series([1, 2, 3]), series([1, 2, 3]), 300)).toEqual({
      r: null,
      n: 0,
      from: null,
      to: null,
    });
  });
});
