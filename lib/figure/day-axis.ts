import { formatChange } from '@/lib/units/format';
import type { TimeFigure, TimeTick } from './time-figure';

const MS_PER_DAY = 86_400_000;
const STEP_DAYS = 30;

/** Place of a day number on a day axis: day 0 is instant 0. */
export function placeOfDay(day: number): number {
  return day * MS_PER_DAY;
}

/** Day number of a place on a day axis. */
export function dayAtPlace(at: number): number {
  return Math.round(at / MS_PER_DAY);
}

/**
 * Time axis of a figure that counts days from an event: `first` and `last` are day numbers, day 0 is the event. Ticks
 * every thirty days, with their signs.
 */
export function dayAxis(first: number, last: number, lang: string): TimeFigure['x'] {
  const ticks: TimeTick[] = [];
  for (let day = Math.ceil(first / STEP_DAYS) * STEP_DAYS; day <= last; day += STEP_DAYS) {
    ticks.push({ at: placeOfDay(day), label: formatChange(day, { lang }), rank: 0 });
  }
  return { kind: 'days', domain: [placeOfDay(first), placeOfDay(last)], ticks };
}
