import { describe, expect, it } from 'vitest';
import { formatDate, formatRange } from '@/lib/time/format-date';

describe('a day in Arabic and Persian', () => {
  it('has its own digits and names of Gregorian months', () => {
    expect(formatDate('2026-02-20', 'day', 'ar')).toBe('٢٠ فبراير ٢٠٢٦');
    expect(formatDate('2026-02-20', 'day', 'fa')).toBe('۲۰ فوریه ۲۰۲۶');
    expect(formatDate('2026-02-20', 'month', 'ar')).toBe('فبراير ٢٠٢٦');
    expect(formatDate('2026-02-20', 'year', 'fa')).toBe('۲۰۲۶');
    expect(formatDate('2026-02-20', 'long', 'fa')).toBe('جمعه ۲۰ فوریه ۲۰۲۶');
  });

  it('is the same day as in English on every weekday and in every month', () => {
    const months = new Set(
      Array.from({ length: 12 }, (_, at) =>
        formatDate(`2026-${String(at + 1).padStart(2, '0')}-01`, 'month', 'ar'),
      ),
    );
    const weekdays = new Set(
      Array.from({ length: 7 }, (_, at) => formatDate(`2026-03-0${at + 1}`, 'long', 'ar').split(' ')[0]),
    );
    expect([months.size, weekdays.size]).toEqual([12, 7]);
  });

  it('stands in ranges with both ends in its own digits', () => {
    expect(formatRange('2026-03-03', '2026-03-07', 'fa')).toBe('۳–۷ مارس ۲۰۲۶');
    expect(formatRange('2026-02-20', '2026-03-03', 'ar')).toBe('٢٠ فبراير – ٣ مارس ٢٠٢٦');
  });
});
