import { firstDayOf, type IsoDate, isIsoDate, lastDayOf } from '@/lib/time/iso-date';

/** First and last day of a span, both included. */
export interface DaySpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const PERIOD = /^([1-9]\d{3})(?:-(?:(\d{2})(?:\.\.(\d{2}))?|Q([1-4])|H([12])))?$/;
const two = (month: number) => String(month).padStart(2, '0');

/** First and last month (1–12) that a period names, by the parts of its text. */
function monthsOf(month?: string, lastMonth?: string, quarter?: string, half?: string): [number, number] {
  if (quarter !== undefined) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
  if (half !== undefined) return [Number(half) * 6 - 5, Number(half) * 6];
  if (month !== undefined) return [Number(month), Number(lastMonth ?? month)];
  return [1, 12];
}

const isMonth = (month: number) => month >= 1 && month <= 12;

/**
 * Days that the date of a row covers. Understands a day (`2026-02-20`), a month (`2026-02`), a year, a quarter
 * (`2025-Q1`), a half (`2023-H1`) and a run of months (`2024-01..08`); null for anything else. Never throws.
 */
export function periodSpan(text: string): DaySpan | null {
  if (isIsoDate(text)) return { first: text, last: text };
  const match = PERIOD.exec(text);
  const year = match?.[1];
  if (match === null || year === undefined) return null;
  const [from, to] = monthsOf(match[2], match[3], match[4], match[5]);
  if (!isMonth(from) || !isMonth(to) || from > to) return null;
  return { first: firstDayOf(`${year}-${two(from)}`), last: lastDayOf(`${year}-${two(to)}`) };
}
