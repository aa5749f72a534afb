/** A calendar day in UTC, `YYYY-MM-DD`. Such strings sort and compare as text. */
export type IsoDate = string;

/** Thrown where a day was promised and the text or number given is none. */
export class InvalidDateError extends Error {
  override readonly name = 'InvalidDateError';
  constructor(readonly value: unknown) {
    super(`Not a calendar day (YYYY-MM-DD): ${String(value).slice(0, 80)}`);
  }
}

const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
/** `Date.UTC` reads years below 100 as 19xx, and five-digit years leave the pattern. */
const FIRST_YEAR = 100;
const LAST_YEAR = 9999;

interface Ymd {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parts(text: string): Ymd | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const isDay =
    year >= FIRST_YEAR &&
    month >= 1 &&
    month <= MONTHS_PER_YEAR &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return isDay ? { year, month, day } : null;
}

function read(iso: IsoDate): Ymd {
  const found = parts(iso);
  if (found === null) throw new InvalidDateError(iso);
  return found;
}

function write(year: number, month: number, day: number): IsoDate {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new InvalidDateError(`${year}-${month}-${day}`);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** True if the text is a day of the Gregorian calendar written `YYYY-MM-DD`, year 0100 to 9999. Never throws. */
export function isIsoDate(text: unknown): text is IsoDate {
  return typeof text === 'string' && parts(text) !== null;
}

/** Epoch milliseconds of the day's midnight in UTC. Throws InvalidDateError. */
export function toEpoch(iso: IsoDate): number {
  const { year, month, day } = read(iso);
  return Date.UTC(year, month - 1, day);
}

/** Day in UTC that holds the instant (epoch milliseconds). Throws InvalidDateError outside years 100–9999. */
export function fromEpoch(ms: number): IsoDate {
  const at = new Date(ms);
  if (Number.isNaN(at.getTime())) throw new InvalidDateError(ms);
  return write(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** Day `days` (whole, may be negative) after the given one. Throws InvalidDateError. */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return fromEpoch(toEpoch(iso) + days * MS_PER_DAY);
}

/** Whole days from `a` to `b` (b − a): positive when `b` is later. Throws InvalidDateError. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round((toEpoch(b) - toEpoch(a)) / MS_PER_DAY);
}

/** Same day `months` (whole, may be negative) later; the month's last day where it has no such day. */
export function addMonths(iso: IsoDate, months: number): IsoDate {
  const { year, month, day } = read(iso);
  const index = year * MONTHS_PER_YEAR + (month - 1) + months;
  const toYear = Math.floor(index / MONTHS_PER_YEAR);
  const toMonth = index - toYear * MONTHS_PER_YEAR + 1;
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Day of the week by ISO 8601: 1 = Monday … 7 = Sunday. */
export function weekdayOf(iso: IsoDate): number {
  const sinceMonday = Math.floor(toEpoch(iso) / MS_PER_DAY) + 3; // 1970-01-01 was a Thursday
  return (((sinceMonday % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + 1;
}

/** Monday of the day's week (ISO 8601 weeks). */
export function startOfWeek(iso: IsoDate): IsoDate {
  return addDays(iso, 1 - weekdayOf(iso));
}

/** First day of the day's month. */
export function startOfMonth(iso: IsoDate): IsoDate {
  const { year, month } = read(iso);
  return write(year, month, 1);
}

/** Last day of the day's month. */
export function endOfMonth(iso: IsoDate): IsoDate {
  const { year, month } = read(iso);
  return write(year, month, daysInMonth(year, month));
}

/** First day of the day's year. */
export function startOfYear(iso: IsoDate): IsoDate {
  return write(read(iso).year, 1, 1);
}

/** The day itself, or the nearer end of `first`–`last` when it lies outside. */
export function clampDate(iso: IsoDate, first: IsoDate, last: IsoDate): IsoDate {
  if (iso < first) return first;
  return iso > last ? last : iso;
}

/**
 * First day of a period written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: how a month or a year of a data file gets
 * its place on a time axis. Throws InvalidDateError.
 */
export function firstDayOf(period: string): IsoDate {
  const rest = period.length === 4 ? '-01-01' : period.length === 7 ? '-01' : '';
  const iso = `${period}${rest}`;
  read(iso);
  return iso;
}

/** Last day of a period written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Throws InvalidDateError. */
export function lastDayOf(period: string): IsoDate {
  const first = firstDayOf(period);
  if (period.length === 4) return `${period}-12-31`;
  return period.length === 7 ? endOfMonth(first) : first;
}
