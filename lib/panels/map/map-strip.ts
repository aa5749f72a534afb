import type { MapStrip } from '@/lib/figure/map-tools';
import type { PanelContext } from '@/lib/panels/context';
import { weeklyCounts } from '@/lib/series/weekly-counts';
import { addDays, startOfWeek } from '@/lib/time/iso-date';
import { eventDate } from './map-events';

/** Weeks that the strip shows, the clock's own the last. */
const WEEKS = 78;

/** Incidents and events by week to the clock, whatever is filtered; null when neither can be read. */
export function mapStrip(context: PanelContext): MapStrip | null {
  const { on } = context.clock;
  const from = addDays(startOfWeek(on), -7 * (WEEKS - 1));
  try {
    const incidents = context.data.rows('shipping-incidents').map(({ date }) => date);
    const days = context.data.rows('events').filter(({ date_precision: precision }) => precision === 'day');
    const events = weeklyCounts(days.map(eventDate), from, on);
    const weeks = weeklyCounts(incidents, from, on).map(({ week, count }, index) => ({
      week,
      incidents: count,
      events: events[index]?.count ?? 0,
    }));
    const most = weeks.reduce((best, one) => (one.incidents > best.incidents ? one : best), {
      week: from,
      incidents: 0,
      events: 0,
    });
    const label = context.t('map.strip', {
      from: context.day(from),
      to: context.day(on),
      most: most.incidents,
      week: context.day(most.week),
    });
    return { weeks, from: context.day(from), to: context.day(on), label };
  } catch {
    return null;
  }
}
