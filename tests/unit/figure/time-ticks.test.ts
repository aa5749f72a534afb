import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW_PLOT, RANK_WIDTHS, textWidth } from '@/lib/figure/text-room';
import { timeTicks } from '@/lib/figure/time-ticks';
import { addDays, toEpoch } from '@/lib/time/iso-date';

const ticks = (from: string, to: string) => timeTicks([toEpoch(from), toEpoch(to)], { lang: 'en' });
const labels = (from: string, to: string, rank: number) =>
  ticks(from, to)
    .filter((tick) => tick.rank <= rank)
    .map((tick) => tick.label);

describe('timeTicks', () => {
  test('names quarters on a phone and months on a desk for a year of days', () => {
    expect(labels('2025-10-07', '2026-10-06', 0)).toEqual(['2026', 'Apr', 'Jul', 'Oct']);
    expect(labels('2025-10-07', '2026-10-06', 2)).toEqual([
      'Nov 2025',
      'Dec',
      '2026',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
    ]);
  });

  test('names round years over decades', () => {
    expect(labels('1987-05-20', '2026-10-06', 0)).toEqual(['1990', '2000', '2010', '2020']);
  });

  test('names Mondays over some weeks, and says the year once', () => {
    expect(labels('2026-07-10', '2026-08-16', 1)).toEqual([
      '13 Jul',
      '20 Jul 2026',
      '27 Jul',
      '3 Aug',
      '10 Aug',
    ]);
  });

  test('says the new year where days cross it', () => {
    expect(labels('2025-12-29', '2026-01-03', 2)).toContain('1 Jan 2026');
  });

  test('answers a domain of one day with that day', () => {
    expect(labels('2026-02-20', '2026-02-20', 0)).toEqual(['20 Feb 2026']);
  });

  test('never lets labels collide, never shows more than four on a phone, and only adds on wider plots', () => {
    const days = fc.record({
      start: fc.integer({ min: 0, max: 20000 }),
      length: fc.integer({ min: 1, max: 16000 }),
    });
    fc.assert(
      fc.property(days, ({ start, length }) => {
        const from = toEpoch(addDays('1979-01-01', start));
        const to = from + length * 86_400_000;
        const all = timeTicks([from, to], { lang: 'en' });
        expect(all.filter((tick) => tick.rank === 0).length).toBeLessThanOrEqual(4);
        for (const [rank, width] of [NARROW_PLOT, RANK_WIDTHS[1], RANK_WIDTHS[2]].entries()) {
          const shown = all.filter((tick) => tick.rank <= rank);
          for (const [index, tick] of shown.entries()) {
            expect(tick.at >= from && tick.at <= to).toBe(true);
            const next = shown[index + 1];
            if (next === undefined) continue;
            const room = ((next.at - tick.at) / (to - from)) * width;
            expect(room).toBeGreaterThan((textWidth(tick.label) + textWidth(next.label)) / 2);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('shows at least two ticks for every span over a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 8, max: 16000 }), (start, length) => {
        const from = toEpoch(addDays('1990-01-01', start));
        const all = timeTicks([from, from + length * 86_400_000], { lang: 'en' });
        expect(all.length).toBeGreaterThanOrEqual(2);
      }),
      // Twelve days with a single Monday in them.
      { numRuns: 400, examples: [[5412, 12]] },
    );
  });
});
