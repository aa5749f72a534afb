import type { Dot } from '@/lib/figure/time-figure';
import { type PanelContext, receiptOf } from '@/lib/panels/context';
import type { NumberedNote } from '@/lib/panels/panel';
import { eventDate, eventTitle } from '@/lib/panels/timeline/event-words';
import type { EventsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { toEpoch } from '@/lib/time/iso-date';
import { areaName, startText } from './deployment-words';
import { type KnownDeployment, knownDeployments } from './known-deployments';
import { linkedEvents, recordsOf } from './linked-events';

const SHIPS: ReadonlySet<string> = new Set(['carrier_strike_group', 'amphibious_ready_group']);

/** An event that sent a group or brought it, with the records of where the group then was. */
export interface CarrierOrder {
  readonly event: EventsRow;
  readonly number: number;
  readonly records: readonly KnownDeployment[];
}

/** Events of carrier and amphibious groups in the window, numbered by date. */
export function carrierOrders(context: PanelContext, from: string, to: string): readonly CarrierOrder[] {
  const ships = knownDeployments(context).filter(({ row }) => row.force === 'US' && SHIPS.has(row.kind));
  const rows = ships.map(({ row }) => row);
  return linkedEvents(context, rows)
    .filter(({ date }) => date >= from && date <= to)
    .map((event, index) => ({ event, number: index + 1, records: recordsOf(event, ships) }));
}

/** Numbered discs at the head of the chart, on the day of the event. */
export function orderDots(
  context: PanelContext,
  orders: readonly CarrierOrder[],
  value: number,
): readonly Dot[] {
  return orders.map(({ event, number }) => ({
    at: toEpoch(event.date),
    value,
    axis: 'count',
    tone: 'ink',
    shape: 'number',
    number,
    label: `${eventDate(context, event)}: ${eventTitle(context, event)}`,
    receipt: receiptOf('events', event.id),
  }));
}

/** The same as notes: what was ordered, and from when on the group is on record where. */
export function orderNotes(context: PanelContext, orders: readonly CarrierOrder[]): readonly NumberedNote[] {
  return orders.map(({ event, number, records }) => ({
    number,
    dateText: eventDate(context, event),
    title: eventTitle(context, event),
    text: context.t('forces.order.text', {
      places: records
        .map(({ row }) =>
          context.t('forces.order.place', {
            unit: row.unit,
            area: areaName(context, row.area_id),
            start: startText(context, row),
          }),
        )
        .join('; '),
    }),
    confidence: confidenceOf(event.confidence),
    receipt: receiptOf('events', event.id),
  }));
}
