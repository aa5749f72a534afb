import { monthDigits } from '@/lib/time/format-date';
import type { IsoDate } from '@/lib/time/iso-date';
import { isKnownAt } from '@/lib/view-state/clock';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const MONTH_OF_YEAR = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${MONTH}) ((?:19|20)\\d{2})\\b`, 'g');
const YEARS = /\b((?:19|20)\d{2})(?:[-–](\d{2})\b)?/g;

/**
 * Remarks whose own words do not say from which day on they can be known, and that day: some tell of later days
 * without naming the year, one names a month that was not over. A test holds that each still stands in the data.
 */
export const REMARKS_KNOWN_FROM: ReadonlyMap<string, IsoDate> = new Map([
  ['Donald Trump was the sitting president in February 2026', '2026-02-22'],
  ['war began a week later', '2026-02-28'],
  ['a third followed on 26 Feb', '2026-02-26'],
  ['Borne out later', '2026-02-28'],
  ['war followed on 28 Feb', '2026-02-28'],
  ['Ceasefire, Islamabad talks and memorandum', '2026-06-17'],
  ['Transfer did not lead to disbursement in later years', '2026-09-21'],
  ['still a proposed rule on 1 Sept', '2026-09-01'],
  ['no decree text found by 1 Sept', '2026-09-01'],
  ['fighting resumed next day', '2026-07-12'],
  ['delegation left 29 Sept', '2026-09-29'],
  ['Stopped twice by Iran', '2021-02-23'],
  ['hostages freed the next day', '1981-01-20'],
  ['replies diverged', '2022-12-01'],
  ['in force 18 June', '2026-06-18'],
  ['nuclear content disputed afterwards', '2026-09-28'],
  ['Announced 18-19 Aug', '2026-08-19'],
  ['Reported 20-21 August', '2026-08-21'],
  ['host of talks', '2013-11-24'],
  ['Iraqi militias grouped as Islamic Resistance in Iraq', '2023-10-31'],
  ['Riyadh ties it to a Palestinian state pathway', '2026-09-30'],
  ['in force at last check', '2026-09-30'],
  ['First naval blockade', '2026-07-14'],
  ['Former main US base in federal Iraq', '2026-01-17'],
  ['Former US garrison in south-east Syria', '2026-01-14'],
  ['Main US location in Iraq after January 2026', '2026-01-31'],
  ['Main US fighter hub of the 2026 build-up', '2026-02-17'],
  ['Israeli base that received US F-22s', '2026-02-24'],
]);

/** Periods that a text names with their year: a day, `YYYY-MM` for a month, `YYYY` for a year and for the end of years. */
export function periodsIn(text: string): readonly string[] {
  const months = [...text.matchAll(MONTH_OF_YEAR)].map(([, day, month = '', year = '']) => {
    const period = `${year}-${monthDigits(month) ?? ''}`;
    return day === undefined ? period : `${period}-${day.padStart(2, '0')}`;
  });
  const years = [...text.replace(MONTH_OF_YEAR, '').matchAll(YEARS)].map(([, year = '', end]) =>
    end === undefined ? year : year.slice(0, 2) + end,
  );
  return [...months, ...years];
}

/** True if all periods that the remark names are over. */
function isDated(remark: string, on: IsoDate): boolean {
  return periodsIn(remark).every((period) => isKnownAt(period, on));
}

/**
 * The remarks of a note (parts between semicolons) that tell of nothing after the clock. Notes were written when
 * the records were compiled; from the day `compiled` on, the last day of the dataset, they are given whole.
 */
export function knownRemarks(note: string | null, on: IsoDate, compiled: IsoDate | null): readonly string[] {
  if (note === null) return [];
  const remarks = note.split('; ');
  const isCompiled = compiled !== null && on >= compiled;
  return remarks.filter((remark) => {
    const from = REMARKS_KNOWN_FROM.get(remark);
    return from === undefined ? isCompiled || isDated(remark, on) : on >= from;
  });
}

/** The remarks as one text that begins with a capital letter; empty when none is known. */
export function remarksText(remarks: readonly string[]): string {
  const text = remarks.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
