import { addDays, type IsoDate, startOfWeek } from '@/lib/time/iso-date';

export interface WeekCount {
  /** Monday of the week. */
  readonly week: IsoDate;
  /** Dates that fall in the week and between `from` and `to`; 0 is a count. */
  readonly count: number;
}

/**
 * How many of the dates fall in each week (Monday to Sunday) from the week of `from` to the week of `to`, ascending;
 * weeks without any count 0. Dates before `from` or after `to` are left out; order of the dates is free.
 */
export function weeklyCounts(dates: readonly IsoDate[], from: IsoDate, to: IsoDate): readonly WeekCount[] {
  const counts = new Map<IsoDate, number>();
  for (let week = startOfWeek(from); week <= to; week = addDays(week, 7)) counts.set(week, 0);
  for (const date of dates) {
    if (date < from || date > to) continue;
    const week = startOfWeek(date);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  return [...counts].map(([week, count]) => ({ week, count }));
}
