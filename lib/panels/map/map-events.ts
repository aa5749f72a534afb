import type { MarkShape } from '@/lib/figure/map-figure';
import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import { eventText, eventTitle } from '@/lib/panels/timeline/event-words';
import type { EventsRow } from '@/lib/schema/rows';
import { type Confidence, confidenceOf } from '@/lib/schema/status';
import { ageInDays, ageOpacity, isKnownAt } from '@/lib/view-state/clock';
import { keepsConfidence } from './map-facets';
import { FILLS, windowStart } from './map-incidents';
import type { LayerPart, MapRecord } from './map-layers';
import { wordOf } from './map-word';

/** Events of the window at one place, newest first. */
export interface EventPlace {
  readonly name: string;
  readonly at: readonly [number, number];
  readonly events: readonly EventsRow[];
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** Date of an event as far as it is known: a day, a month or a year. */
export function eventDate({ date, date_precision: precision }: EventsRow): string {
  return date.slice(0, LENGTHS[precision]);
}

/** The date in words, to its own precision. */
export function eventDateText(context: PanelContext, row: EventsRow): string {
  return context.day(row.date, row.date_precision);
}

/** Events of the window to the clock that have a place, oldest first. */
export function placedEvents(context: PanelContext): readonly EventsRow[] {
  const { on } = context.clock;
  const since = windowStart(context);
  return context.data
    .rows('events')
    .filter((row) => (since === null || row.date > since) && isKnownAt(eventDate(row), on))
    .filter((row) => row.lat !== null && row.lon !== null)
    .filter((row) => keepsConfidence(context, confidenceOf(row.confidence)));
}

/** Events by place, places in the order of their newest event. */
export function eventPlaces(events: readonly EventsRow[]): readonly EventPlace[] {
  const places = new Map<string, { name: string; at: readonly [number, number]; events: EventsRow[] }>();
  for (const event of events.toReversed()) {
    const { lat, lon } = event;
    if (lat === null || lon === null) continue;
    const key = `${lat} ${lon}`;
    const known = places.get(key);
    if (known) known.events.push(event);
    else places.set(key, { name: event.place ?? event.title, at: [lon, lat], events: [event] });
  }
  return [...places.values()];
}

const SURENESS: readonly Confidence[] = ['confirmed', 'reported', 'claimed'];

/** The surest of the events decides the fill of their place. */
function surest(events: readonly EventsRow[]): Confidence {
  const all = events.map((row) => confidenceOf(row.confidence));
  return SURENESS.find((one) => all.includes(one)) ?? 'claimed';
}

function shapeOf(context: PanelContext, { name, at, events }: EventPlace): readonly MarkShape[] {
  const [newest] = events;
  if (newest === undefined) return [];
  const count = events.length;
  return [
    {
      kind: 'mark',
      id: `event-${newest.id}`,
      role: 'event',
      name: context.t('map.eventPlace', { place: name, count }),
      detail: context.t('map.eventLatest', {
        date: eventDateText(context, newest),
        title: eventTitle(context, newest),
      }),
      receipts: events.map((row) => receiptOf('events', row.id)),
      ref: receiptOf('events', newest.id),
      opacity: ageOpacity(ageInDays(newest.date, context.clock.on)),
      at,
      symbol: 'star',
      fill: FILLS[surest(events)],
      letter: null,
      sign: null,
      accuracyKm: null,
    },
  ];
}

/** One event as a row. */
function recordOf(context: PanelContext, row: EventsRow): MapRecord {
  return {
    layer: 'events',
    receipt: receiptOf('events', row.id),
    name: eventTitle(context, row),
    date: row.date,
    dateText: eventDateText(context, row),
    detail: `${row.place ?? ''}; ${eventText(context, row)}`,
    detailValue: `${row.place ?? ''}; ${row.track}`,
    kind: row.track,
    kindText: wordOf(context, 'track', row.track),
    party: row.actors.map(context.named).join(', '),
    confidence: confidenceOf(row.confidence),
    lat: row.lat,
    lon: row.lon,
  };
}

/** Places of the window's events, one mark a place. */
export function eventPart(context: PanelContext): LayerPart {
  const events = placedEvents(context);
  const fills = ['confirmed', 'reported', 'claimed'] as const;
  return {
    shapes: eventPlaces(events).flatMap((place) => shapeOf(context, place)),
    records: events.toReversed().map((row) => recordOf(context, row)),
    keys: fills.map((one) => ({
      label: confidenceWord(context, one),
      role: 'event',
      symbol: 'star',
      fill: FILLS[one],
      letter: null,
      sign: null,
    })),
    count: events.length,
    dataset: 'events',
    note: context.t('map.eventNote'),
  };
}
