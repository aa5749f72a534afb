import { describe, expect, it } from 'vitest';
import { knownRemarks, periodsIn, remarksText } from '@/lib/panels/diplomacy/known-words';

describe('periods named in a text', () => {
  it('are days, months and years, and the end of a span of years', () => {
    expect(periodsIn('aired 21 Feb 2026; left in September 2025, lapsed 2018')).toEqual([
      '2026-02-21',
      '2025-09',
      '2018',
    ]);
    expect(periodsIn('applied 2003-06 and 2016–21')).toEqual(['2006', '2021']);
    expect(periodsIn('on 26 Feb, with 60% of 10 points')).toEqual([]);
  });
});

describe('the remarks of a note at the clock', () => {
  const note = 'kept to 2019; broke down in 2026';

  it('leave out what is of later days', () => {
    expect(knownRemarks(note, '2026-02-22', '2026-09-30')).toEqual(['kept to 2019']);
    expect(knownRemarks(note, '2019-12-30', '2026-09-30')).toEqual([]);
  });

  it('are whole once the clock has come to the end of the dataset', () => {
    expect(knownRemarks(note, '2026-09-30', '2026-09-30')).toEqual(['kept to 2019', 'broke down in 2026']);
  });

  it('make one text', () => {
    expect(remarksText(['kept to 2019', 'broke down'])).toBe('Kept to 2019; broke down');
    expect(remarksText([])).toBe('');
    expect(knownRemarks(null, '2026-02-22', null)).toEqual([]);
  });
});
