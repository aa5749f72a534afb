import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindow, moveWindow, msOfKey, windowBetween } from '@/lib/figure/brush-window';
import { fromEpoch, toEpoch } from '@/lib/time/iso-date';

const DAY = 86_400_000;
const domain = [toEpoch('2020-01-01'), toEpoch('2026-10-01')] as const;
const window = [toEpoch('2026-01-01'), toEpoch('2026-03-01')] as const;
const days = ([from, to]: readonly [number, number]) => [fromEpoch(from), fromEpoch(to)];

describe('the window of a brush', () => {
  it('moves one end, or both with their distance kept', () => {
    expect(days(moveWindow(window, 'from', -31 * DAY, domain))).toEqual(['2025-12-01', '2026-03-01']);
    expect(days(moveWindow(window, 'to', 31 * DAY, domain))).toEqual(['2026-01-01', '2026-04-01']);
    expect(days(moveWindow(window, 'both', DAY, domain))).toEqual(['2026-01-02', '2026-03-02']);
  });

  it('stops at the ends of the data and a week before its other end', () => {
    expect(days(moveWindow(window, 'both', 9999 * DAY, domain))[1]).toBe('2026-10-01');
    expect(days(moveWindow(window, 'from', 9999 * DAY, domain))).toEqual(['2026-02-22', '2026-03-01']);
    expect(days(moveWindow(window, 'to', -9999 * DAY, domain))).toEqual(['2026-01-01', '2026-01-08']);
  });

  it('is drawn from either side', () => {
    const [a, b] = [toEpoch('2025-05-05'), toEpoch('2025-06-06')];
    expect(windowBetween(b, a, domain)).toEqual(windowBetween(a, b, domain));
  });

  it('shows all days where the days asked for lie outside the data', () => {
    expect(cutWindow([toEpoch('1999-01-01'), toEpoch('1999-02-01')], domain)).toEqual(domain);
  });

  it('moves by a day with the arrows, a month by pages, and to the ends; other keys do nothing', () => {
    expect(msOfKey('ArrowLeft', domain)).toBe(-DAY);
    expect(msOfKey('PageUp', domain)).toBe(30 * DAY);
    expect(days(moveWindow(window, 'from', msOfKey('Home', domain) ?? 0, domain))[0]).toBe('2020-01-01');
    expect(msOfKey('a', domain)).toBeNull();
  });

  it('always holds whole days in order inside the data', () => {
    const part = fc.constantFrom('from' as const, 'to' as const, 'both' as const);
    fc.assert(
      fc.property(part, fc.integer({ min: -4000 * DAY, max: 4000 * DAY }), (moved, by) => {
        const [from, to] = moveWindow(window, moved, by, domain);
        expect(from >= domain[0] && to <= domain[1] && to - from >= 7 * DAY).toBe(true);
        expect([from % DAY, to % DAY].map(Math.abs)).toEqual([0, 0]);
      }),
    );
  });
});
