import type { SpanMark } from '@/lib/figure/span-figure';
import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import { eventDate, eventTitle } from '@/lib/panels/timeline/event-words';
import type { DeploymentsRow, EventsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { toEpoch } from '@/lib/time/iso-date';

const FILLS = { confirmed: 'solid', reported: 'hatched', claimed: 'open' } as const;

/** Ids of the events that tell of a record; releases from before the field have none. */
function eventIds(row: DeploymentsRow): readonly string[] {
  const ids: readonly string[] | undefined = row.event_ids;
  return ids ?? [];
}

/** Events that order, open or end one of the records and are known at the clock, each once, oldest first. */
export function linkedEvents(context: PanelContext, rows: readonly DeploymentsRow[]): readonly EventsRow[] {
  const ids = new Set(rows.flatMap(eventIds));
  if (ids.size === 0) return [];
  return context.data.rows('events').filter(({ id, date }) => ids.has(id) && date <= context.clock.on);
}

/** The records of which an event tells. */
export function recordsOf<T extends { readonly row: DeploymentsRow }>(
  event: EventsRow,
  records: readonly T[],
): readonly T[] {
  return records.filter(({ row }) => eventIds(row).includes(event.id));
}

/** The events as marks in the row of their deployment, each leading to the event. */
export function eventMarks(context: PanelContext, rows: readonly DeploymentsRow[]): readonly SpanMark[] {
  return linkedEvents(context, rows).map((event) => {
    const confidence = confidenceOf(event.confidence);
    return {
      at: toEpoch(event.date),
      lane: 0,
      tone: 'ink',
      fill: FILLS[confidence],
      shape: 'diamond',
      label: context.t('forces.entry.label', {
        date: eventDate(context, event),
        title: eventTitle(context, event),
        confidence: confidenceWord(context, confidence),
      }),
      receipt: receiptOf('events', event.id),
    };
  });
}
