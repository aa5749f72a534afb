import type { PanelContext } from '@/lib/panels/context';
import type { EventsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { wordsKnownAt } from './later-words';

/** The title of an event as the clock's day can know it; a claim is written as one. */
export function eventTitle(context: PanelContext, row: EventsRow): string {
  const title = wordsKnownAt(row.id, row.title, context.clock.on);
  const isClaim = confidenceOf(row.confidence) === 'claimed';
  return isClaim ? context.t('panels.events.claim', { title }) : title;
}

/** The summary of an event without what tells of days after the clock; empty where all of it does. */
export function eventText(context: PanelContext, { id, summary }: EventsRow): string {
  return wordsKnownAt(id, summary ?? '', context.clock.on);
}

/** A day, a month or a year, as precise as the source. */
export function eventDate(context: PanelContext, row: Pick<EventsRow, 'date' | 'date_precision'>): string {
  return context.day(row.date, row.date_precision === 'day' ? 'day' : row.date_precision);
}
