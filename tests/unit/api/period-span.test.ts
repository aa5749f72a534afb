import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodSpan } from '@/lib/api/period-span';

describe('the span of a period', () => {
  it.each([
    ['2026-02-20', '2026-02-20', '2026-02-20'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2024-01..08', '2024-01-01', '2024-08-31'],
  ])('%s is %s to %s', (period, first, last) => {
    expect(periodSpan(period)).toEqual({ first, last });
  });

  it.each(['', '2026-13', '2026-00', '2025-Q5', '2025-H3', '2024-08..01', '2026-02-30', '0000', 'soon'])(
    '"%s" is none',
    (text) => {
      expect(periodSpan(text)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-[\dQH.]{1,6})?$/)), (text) => {
        const span = periodSpan(text);
        expect(span === null || span.first <= span.last).toBe(true);
      }),
    );
  });
});
