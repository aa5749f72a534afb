import { type IsoDate, toEpoch } from './iso-date';

/**
 * How a day is written: `day` "20 Feb 2026", `day-short` "20 Feb", `month` "Feb 2026", `year` "2026",
 * `long` "Friday 20 February 2026".
 */
export type DateStyle = 'day' | 'day-short' | 'month' | 'year' | 'long';

type PartName = 'weekday' | 'day' | 'month' | 'year';

const OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'day-short': { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

const ORDER: Record<DateStyle, readonly PartName[]> = {
  day: ['day', 'month', 'year'],
  'day-short': ['day', 'month'],
  month: ['month', 'year'],
  year: ['year'],
  long: ['weekday', 'day', 'month', 'year'],
};

interface Writing {
  readonly locale: string;
  /** True = parts in the order of ORDER with spaces between; false = the locale's own pattern. */
  readonly isOrdered: boolean;
}

/**
 * English: the month names of en-US (always three letters, where en-GB has "Sept") in British order. The
 * pattern is ours, so that Node and every browser write the same text.
 */
const ENGLISH: Writing = { locale: 'en-US', isOrdered: true };
const WRITINGS: Readonly<Record<string, Writing>> = { en: ENGLISH };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], calendar: 'gregory', timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/**
 * The day in words, in UTC and the Gregorian calendar; an unknown language is written as English.
 * Throws InvalidDateError.
 */
export function formatDate(iso: IsoDate, style: DateStyle, lang: string): string {
  const writing = WRITINGS[lang] ?? ENGLISH;
  const formatter = formatterOf(writing.locale, style);
  const at = toEpoch(iso);
  if (!writing.isOrdered) return formatter.format(at);
  const texts = new Map(formatter.formatToParts(at).map((part) => [part.type, part.value]));
  return ORDER[style].map((name) => texts.get(name) ?? '').join(' ');
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
  if (isSameMonth) return `${Number(from.slice(8))}–${end}`;
  return `${formatDate(from, isSameYear ? 'day-short' : 'day', lang)} – ${end}`;
}
