import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import { outcomeAt, seriesName } from '@/lib/panels/diplomacy/rounds';
import type { EventsRow, NegotiationRoundsRow, StatementsRow } from '@/lib/schema/rows';
import { type Confidence, confidenceOf } from '@/lib/schema/status';
import { formatRange } from '@/lib/time/format-date';
import { eventDate, eventText, eventTitle } from './event-words';

/** Tracks of the timeline, from the talks down; the order of the picture. */
export const TRACKS = [
  'talks',
  'diplomacy',
  'statement',
  'nuclear',
  'sanctions',
  'military',
  'shipping',
  'energy',
  'alliance',
  'domestic',
] as const;
export type Track = (typeof TRACKS)[number];

/** An event, a statement or a round of talks on the timeline. */
export interface TimelineEntry {
  readonly kind: 'event' | 'statement' | 'round';
  readonly key: string;
  readonly date: string;
  /** Last day of something longer, if the clock knows it. */
  readonly end: string | null;
  readonly dateText: string;
  readonly title: string;
  readonly text: string;
  readonly track: Track;
  readonly actors: readonly string[];
  /** 1 to 5, of events alone. */
  readonly significance: number | null;
  readonly direction: EventsRow['direction'] | null;
  /** False for a round that was announced and not held. */
  readonly isHeld: boolean;
  readonly confidence: Confidence;
  readonly place: string | null;
  /** [lon, lat], where the record has a place on the map. */
  readonly at: readonly [number, number] | null;
  /** Reference of the event that stands for it on the map, or null. */
  readonly mapRecord: string | null;
  readonly tags: readonly string[];
  readonly receipt: string;
}

const endIf = (end: string | null, on: string) => (end !== null && end <= on ? end : null);

function eventEntry(context: PanelContext, row: EventsRow): TimelineEntry {
  const confidence = confidenceOf(row.confidence);
  return {
    kind: 'event',
    key: row.id,
    date: row.date,
    end: endIf(row.end_date, context.clock.on),
    dateText: eventDate(context, row),
    title: eventTitle(context, row),
    text: eventText(context, row),
    track: row.track,
    actors: row.actors,
    significance: row.significance,
    direction: row.direction,
    isHeld: true,
    confidence,
    place: row.place,
    at: placeOf(row),
    mapRecord: placeOf(row) === null ? null : receiptOf('events', row.id),
    tags: [
      context.t(`forces.track.${row.track}`),
      context.t(`panels.events.direction.${row.direction}`),
      confidenceWord(context, confidence),
      ...(row.place === null ? [] : [context.named(row.place)]),
    ],
    receipt: receiptOf('events', row.id),
  };
}

function placeOf({ lat, lon }: EventsRow): readonly [number, number] | null {
  return lat === null || lon === null ? null : [lon, lat];
}

/** Where a round was held, from the events of that place, and the event of that day there if there is one. */
function mappedAt(
  context: PanelContext,
  { place, date, end_date: end }: NegotiationRoundsRow,
): Pick<TimelineEntry, 'at' | 'mapRecord'> {
  const here = context.data
    .rows('events')
    .filter((row) => placeOf(row) !== null && row.place !== null && place.includes(row.place));
  const told = here.find(
    (row) => row.date >= date && row.date <= (end ?? date) && row.date <= context.clock.on,
  );
  const shown = told ?? here[0];
  return {
    at: shown === undefined ? null : placeOf(shown),
    mapRecord: told === undefined ? null : receiptOf('events', told.id),
  };
}

function statementEntry(context: PanelContext, row: StatementsRow): TimelineEntry {
  const confidence = confidenceOf(row.confidence);
  return {
    kind: 'statement',
    key: row.statement_id,
    date: row.date,
    end: null,
    dateText: eventDate(context, row),
    title: context.t('forces.entry.statement', { speaker: context.named(row.speaker), gist: row.gist }),
    text: context.t('forces.entry.statementText', { role: row.role, channel: row.channel }),
    track: 'statement',
    actors: [row.speaker],
    significance: null,
    direction: null,
    isHeld: true,
    confidence,
    place: null,
    at: null,
    mapRecord: null,
    tags: [
      context.t('forces.entry.statementTag'),
      context.t('forces.entry.stance', { stance: row.stance }),
      confidenceWord(context, confidence),
    ],
    receipt: receiptOf('statements', row.statement_id),
  };
}

function roundEntry(context: PanelContext, row: NegotiationRoundsRow): TimelineEntry {
  const { clock, t, lang } = context;
  const confidence = confidenceOf(row.confidence);
  const end = endIf(row.end_date, clock.on);
  return {
    kind: 'round',
    key: row.round_id,
    date: row.date,
    end,
    dateText: end === null ? context.day(row.date) : formatRange(row.date, end, lang),
    title: t('forces.entry.round', {
      series: seriesName(context, row),
      place: row.place.map(context.named).join(', '),
      held: row.held,
    }),
    text: outcomeAt(context, row),
    track: 'talks',
    actors: row.mediators,
    significance: null,
    direction: null,
    isHeld: row.held !== 'no',
    confidence,
    place: row.place.join(', '),
    ...mappedAt(context, row),
    tags: [
      t('forces.track.talks'),
      t('forces.entry.format', { format: row.format }),
      confidenceWord(context, confidence),
    ],
    receipt: receiptOf('negotiation-rounds', row.round_id),
  };
}

/** Everything on the timeline that is known at the clock, oldest first. */
export function knownEntries(context: PanelContext): readonly TimelineEntry[] {
  const { on } = context.clock;
  const { data } = context;
  const isKnown = ({ date }: { readonly date: string }) => date <= on;
  return [
    ...data
      .rows('events')
      .filter(isKnown)
      .map((row) => eventEntry(context, row)),
    ...data
      .rows('statements')
      .filter(isKnown)
      .map((row) => statementEntry(context, row)),
    ...data
      .rows('negotiation-rounds')
      .filter(isKnown)
      .map((row) => roundEntry(context, row)),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
}
