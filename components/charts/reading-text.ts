import { dayAtPlace } from '@/lib/figure/day-axis';
import type { Reading } from '@/lib/figure/read-figure';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { formatDate } from '@/lib/time/format-date';
import { fromEpoch } from '@/lib/time/iso-date';
import { formatChange, formatQuantity } from '@/lib/units/format';
import { unitOf } from '@/lib/units/registry';
import type { ChartLabels } from './chart-labels';

/** A reading as a reader sees it. */
export interface ReadingText {
  readonly number: string;
  readonly unit: string;
  readonly date: string;
  /** Words of a status that is not normal. */
  readonly status: string | null;
  /** All of it as one sentence part, for the live region. */
  readonly spoken: string;
}

/** A source's own value has few digits; what has more was computed and is rounded as its unit says. */
function digitsOf(value: number, unit: string): number | undefined {
  const { digits } = unitOf(unit);
  return Math.abs(value * 1000 - Math.round(value * 1000)) > 1e-6 ? digits : undefined;
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (slot, name) => values[name] ?? slot);
}

/** The place of a cursor in words: its day, or on an axis of days the number of days from the event. */
export function placeText({ x }: TimeFigure, at: number, lang: string): string {
  if (x.kind === 'days') return formatChange(dayAtPlace(at), { lang });
  return formatDate(fromEpoch(at), 'day', lang);
}

/** Words of a reading: value with unit, its own date, and its status where it is not normal. */
export function readingText(reading: Reading, labels: ChartLabels): ReadingText {
  const { unit } = reading.axis;
  const { value, label } = reading;
  const date = formatDate(fromEpoch(reading.on), 'day', labels.lang);
  const status = reading.status === 'normal' ? null : labels.status[reading.status];
  if (value === null) return { number: '', unit: '', date, status, spoken: label };
  const quantity = formatQuantity(value, unit, labels.lang, digitsOf(value, unit));
  const pattern = status === null ? labels.reading : labels.readingUncertain;
  const said = `${quantity.number} ${quantity.unit}`.trimEnd();
  return {
    ...quantity,
    date,
    status,
    spoken: fill(pattern, { label, value: said, date, status: status ?? '' }),
  };
}
