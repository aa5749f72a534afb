import { type IsoDate, toEpoch } from './iso-date';

/**
 * How a day is written: `day` "20 Feb 2026", `day-short` "20 Feb", `month` "Feb 2026", `year` "2026",
 * `long` "Friday 20 February 2026".
 */
export type DateStyle = 'day' | 'day-short' | 'month' | 'year' | 'long';

interface Names {
  /** January first. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Letters of a month's short name. */
  readonly shortLetters: number;
  /** Code point of the digit zero. */
  readonly zero: number;
}

/**
 * Names of ours instead of the platform's: every server and browser writes the same text, and the first date of a page
 * does not wait for the browser's own table of names, which takes it longer than all of our drawing.
 */
const ENGLISH: Names = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortLetters: 3,
  zero: 0x30,
};

const words = (text: string) => text.split(' ');

const ARABIC: Names = {
  months: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  weekdays: words('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'),
  shortLetters: Number.POSITIVE_INFINITY,
  zero: 0x660,
};
const PERSIAN: Names = {
  months: words('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'),
  weekdays: words('یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه'),
  shortLetters: Number.POSITIVE_INFINITY,
  zero: 0x6f0,
};
const NAMES: Readonly<Record<string, Names>> = { en: ENGLISH, ar: ARABIC, fa: PERSIAN };

/** Two digits of the month that an English name stands for, whole or short; null where it is none. */
export function monthDigits(name: string): string | null {
  const start = name.slice(0, ENGLISH.shortLetters).toLowerCase();
  const index = ENGLISH.months.findIndex((month) => month.toLowerCase().startsWith(start));
  return start.length < ENGLISH.shortLetters || index < 0 ? null : String(index + 1).padStart(2, '0');
}

/** A whole number in a language's own digits. */
function inDigits(value: number, { zero }: Names): string {
  if (zero === ENGLISH.zero) return String(value);
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;
const MS_PER_DAY = 86_400_000;

/**
 * The day in words, in UTC and the Gregorian calendar; an unknown language is written as English.
 * Throws InvalidDateError.
 */
export function formatDate(iso: IsoDate, style: DateStyle, lang: string): string {
  const names = NAMES[lang] ?? ENGLISH;
  const { months, weekdays, shortLetters } = names;
  const days = toEpoch(iso) / MS_PER_DAY;
  const [yearNumber = 0, monthNumber = 0, dayNumber = 0] = iso.split('-').map(Number);
  const [year, day] = [inDigits(yearNumber, names), inDigits(dayNumber, names)];
  const name = months[monthNumber - 1] ?? '';
  const month = name.slice(0, shortLetters);
  switch (style) {
    case 'day':
      return `${day} ${month} ${year}`;
    case 'day-short':
      return `${day} ${month}`;
    case 'month':
      return `${month} ${year}`;
    case 'year':
      return year;
    case 'long':
      return `${weekdays[(((days + EPOCH_WEEKDAY) % 7) + 7) % 7]} ${day} ${name} ${year}`;
  }
}

/**
 * Two days as one range: "3–7 Mar 2026", "20 Feb – 3 Mar 2026", "20 Dec 2025 – 3 Jan 2026", or one day when
 * they are equal. The order given is kept. Throws InvalidDateError.
 */
export function formatRange(from: IsoDate, to: IsoDate, lang: string): string {
  const end = formatDate(to, 'day', lang);
  if (from === to) return end;
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  const isSameMonth = isSameYear && from.slice(0, 7) === to.slice(0, 7);
  if (isSameMonth) return `${inDigits(Number(from.slice(8)), NAMES[lang] ?? ENGLISH)}–${end}`;
  return `${formatDate(from, isSameYear ? 'day-short' : 'day', lang)} – ${end}`;
}
