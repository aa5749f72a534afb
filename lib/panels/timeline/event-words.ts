import type { PanelContext } from '@/lib/panels/context';
import type { EventsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';

/** The title of an event; a claim is written as one. */
export function eventTitle(context: PanelContext, row: EventsRow): string {
  const isClaim = confidenceOf(row.confidence) === 'claimed';
  return isClaim ? context.t('panels.events.claim', { title: row.title }) : row.title;
}

/** A day, a month or a year, as precise as the source. */
export function eventDate(context: PanelContext, row: Pick<EventsRow, 'date' | 'date_precision'>): string {
  return context.day(row.date, row.date_precision === 'day' ? 'day' : row.date_precision);
}
