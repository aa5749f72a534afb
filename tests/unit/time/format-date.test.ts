import { describe, expect, it } from 'vitest';
import { formatDate, formatRange, monthDigits } from '@/lib/time/format-date';
import { fromEpoch, InvalidDateError } from '@/lib/time/iso-date';

describe('a day in words', () => {
  it('is written in British order with three-letter months', () => {
    expect(formatDate('2026-02-20', 'day', 'en')).toBe('20 Feb 2026');
    expect(formatDate('2026-02-20', 'day-short', 'en')).toBe('20 Feb');
    expect(formatDate('2026-02-20', 'month', 'en')).toBe('Feb 2026');
    expect(formatDate('2026-02-20', 'year', 'en')).toBe('2026');
    expect(formatDate('2026-02-20', 'long', 'en')).toBe('Friday 20 February 2026');
    expect(formatDate('2026-09-01', 'day', 'en')).toBe('1 Sep 2026');
  });

  it('is what the platform writes in parts', () => {
    const platform = new Intl.DateTimeFormat('en-US', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let days = -4000; days < 24_000; days += 97) {
      const at = days * 86_400_000;
      const part = (type: string) => platform.formatToParts(at).find((one) => one.type === type)?.value;
      const expected = ['weekday', 'day', 'month', 'year'].map(part).join(' ');
      expect(formatDate(fromEpoch(at), 'long', 'en')).toBe(expected);
    }
  });

  it('refuses what is no day', () => {
    expect(() => formatDate('soon', 'day', 'en')).toThrow(InvalidDateError);
  });
});

describe('a range in words', () => {
  it('says month and year once where it can', () => {
    expect(formatRange('2026-03-03', '2026-03-07', 'en')).toBe('3–7 Mar 2026');
    expect(formatRange('2026-02-20', '2026-03-03', 'en')).toBe('20 Feb – 3 Mar 2026');
    expect(formatRange('2025-12-20', '2026-01-03', 'en')).toBe('20 Dec 2025 – 3 Jan 2026');
    expect(formatRange('2026-02-20', '2026-02-20', 'en')).toBe('20 Feb 2026');
  });
});

describe('the name of a month', () => {
  it('is read whole or short, and nothing else is taken for one', () => {
    expect(['January', 'may', 'Sep', 'December'].map(monthDigits)).toEqual(['01', '05', '09', '12']);
    expect(['', 'Ma', 'Spring'].map(monthDigits)).toEqual([null, null, null]);
  });
});
