import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  clampDate,
  daysBetween,
  endOfMonth,
  firstDayOf,
  fromEpoch,
  InvalidDateError,
  isIsoDate,
  lastDayOf,
  startOfMonth,
  startOfWeek,
  startOfYear,
  toEpoch,
  weekdayOf,
} from '@/lib/time/iso-date';

const MS_PER_DAY = 86_400_000;
const days = fc.integer({ min: -25_000, max: 60_000 }).map((n) => fromEpoch(n * MS_PER_DAY));

describe('a calendar day', () => {
  it('is told from text that only looks like one', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2000-02-29')).toBe(true);
    const wrong = [
      '2023-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '26-01-01',
    ];
    for (const text of [...wrong, '2026-1-1', '2026-01-01T00:00', ' 2026-01-01', '', '0099-01-01'])
      expect(isIsoDate(text)).toBe(false);
    expect(isIsoDate(null)).toBe(false);
    expect(isIsoDate(20260101)).toBe(false);
  });

  it('is midnight in UTC whatever the local time zone is', () => {
    expect(toEpoch('1970-01-01')).toBe(0);
    expect(toEpoch('2026-02-20')).toBe(1_771_545_600_000);
    expect(fromEpoch(1_771_545_600_000 + MS_PER_DAY - 1)).toBe('2026-02-20');
  });

  it('refuses what is no day with a named error', () => {
    expect(() => toEpoch('2026-02-30')).toThrow(InvalidDateError);
    expect(() => fromEpoch(Number.NaN)).toThrow(InvalidDateError);
    expect(() => fromEpoch(9e15)).toThrow(InvalidDateError);
    expect(() => addMonths('9999-12-01', 1)).toThrow(InvalidDateError);
    expect(() => firstDayOf('2026-3')).toThrow(InvalidDateError);
  });

  it('survives the way to epoch milliseconds and back', () => {
    fc.assert(fc.property(days, (day) => fromEpoch(toEpoch(day)) === day && isIsoDate(day)));
  });

  it('compares as text in the order of time', () => {
    fc.assert(fc.property(days, days, (a, b) => a < b === toEpoch(a) < toEpoch(b)));
  });
});

describe('day arithmetic', () => {
  it('steps over month ends, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
  });

  it('counts back exactly what it added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
    );
  });

  it('keeps the day of the month, or the last one the month has', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  it('lands in the month asked for', () => {
    const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, n) => {
        expect(monthNumber(addMonths(day, n)) - monthNumber(day)).toBe(n);
      }),
    );
  });
});

describe('weeks, months and periods', () => {
  it('starts weeks on Monday', () => {
    expect(weekdayOf('2026-02-20')).toBe(5);
    expect(weekdayOf('1969-12-28')).toBe(7);
    expect(startOfWeek('2026-02-22')).toBe('2026-02-16');
    expect(startOfWeek('2026-02-16')).toBe('2026-02-16');
    fc.assert(
      fc.property(days, (day) => {
        const monday = startOfWeek(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  it('knows the ends of months and years', () => {
    expect(startOfMonth('2026-02-20')).toBe('2026-02-01');
    expect(endOfMonth('2024-02-20')).toBe('2024-02-29');
    expect(startOfYear('2026-02-20')).toBe('2026-01-01');
    fc.assert(fc.property(days, (day) => addDays(endOfMonth(day), 1) === startOfMonth(addMonths(day, 1))));
  });

  it('turns a year, a month or a day into its first and last day', () => {
    expect([firstDayOf('2024'), lastDayOf('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDayOf('2024-02-03'), lastDayOf('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03']);
  });

  it('clamps a day to an extent', () => {
    expect(clampDate('2020-01-01', '2021-01-01', '2022-01-01')).toBe('2021-01-01');
    expect(clampDate('2023-01-01', '2021-01-01', '2022-01-01')).toBe('2022-01-01');
    expect(clampDate('2021-06-01', '2021-01-01', '2022-01-01')).toBe('2021-06-01');
  });
});
