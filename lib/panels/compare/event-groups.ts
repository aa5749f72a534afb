import { isMessageKey } from '@/lib/messages/catalogue';
import { type PanelContext, receiptOf } from '@/lib/panels/context';
import type { NumberedNote } from '@/lib/panels/panel';
import { eventText, eventTitle } from '@/lib/panels/timeline/event-words';
import type { EventsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { daysBetween, type IsoDate } from '@/lib/time/iso-date';
import { serializeViewState, withState } from '@/lib/view-state/codec';

/** Most numbers on one chart; with more events, neighbours share one. */
export const MOST_MARKS = 12;
/** Grades that are shown where the view does not choose. */
const DEFAULT_GRADES = ['4', '5'] as const;
const FACET = 'significance:';
/** Titles that a group's note lists. */
const MOST_TITLES = 5;

/** Events that share a number, oldest first. */
export interface EventGroup {
  readonly number: number;
  readonly events: readonly EventsRow[];
  /** The gravest of them, the earliest where several are. */
  readonly lead: EventsRow;
}

/** Grades of significance that the view asks for, "1" to "5". */
export function gradesOf({ state }: PanelContext): readonly string[] {
  const asked = (state.filter ?? []).filter((item) => item.startsWith(FACET));
  return asked.length === 0 ? DEFAULT_GRADES : asked.map((item) => item.slice(FACET.length));
}

/** Filter items with the grade toggled. */
export function gradeItem(grade: string): string {
  return `${FACET}${grade}`;
}

/** Events known at the clock on the tracks asked for, in the window, oldest first. */
export function eventsIn(context: PanelContext, from: IsoDate, to: IsoDate): readonly EventsRow[] {
  const { state, clock, data } = context;
  const tracks = state.events ?? [];
  if (tracks.length === 0) return [];
  const grades = gradesOf(context);
  return data
    .rows('events')
    .filter(
      (row) =>
        row.date <= clock.on &&
        row.date <= to &&
        (row.end_date ?? row.date) >= from &&
        tracks.includes(row.track) &&
        grades.includes(String(row.significance)),
    );
}

function leadOf(events: readonly EventsRow[], first: EventsRow): EventsRow {
  return events.reduce((lead, row) => (row.significance > lead.significance ? row : lead), first);
}

/** Nearest neighbours come together until there are no more groups than numbers. */
export function groupEvents(events: readonly EventsRow[], most: number = MOST_MARKS): readonly EventGroup[] {
  const groups: (readonly [EventsRow, ...EventsRow[]])[] = events.map((row) => [row]);
  while (groups.length > most) {
    let nearest = 1;
    let least = Number.POSITIVE_INFINITY;
    for (let index = 1; index < groups.length; index += 1) {
      const before = groups[index - 1]?.at(-1)?.date ?? '';
      const after = groups[index]?.[0].date ?? '';
      const gap = daysBetween(before, after);
      if (gap < least) {
        least = gap;
        nearest = index;
      }
    }
    const [left, right] = [groups[nearest - 1], groups[nearest]];
    if (left === undefined || right === undefined) break;
    groups.splice(nearest - 1, 2, [...left, ...right]);
  }
  return groups.map((own, index) => ({ number: index + 1, events: own, lead: leadOf(own, own[0]) }));
}

function othersText(context: PanelContext, { events, lead }: EventGroup): string {
  const others = events.filter((row) => row !== lead);
  if (others.length === 0) return eventText(context, lead);
  const titles = others
    .slice(0, MOST_TITLES)
    .map((row) => `${context.day(row.date, 'day-short')}: ${eventTitle(context, row)}`);
  return context.t('compare.groupText', {
    count: others.length,
    titles: titles.join('; '),
    hasMore: others.length > MOST_TITLES ? 'yes' : 'no',
  });
}

function datesText(context: PanelContext, { events, lead }: EventGroup): string {
  const first = events[0]?.date ?? lead.date;
  const last = events.at(-1)?.date ?? lead.date;
  if (first !== last) return `${context.day(first)} – ${context.day(last)}`;
  const end = lead.end_date;
  const isRange = events.length === 1 && end !== null && end > lead.date && end <= context.clock.on;
  return isRange ? `${context.day(lead.date)} – ${context.day(end)}` : context.day(lead.date);
}

/** The list below the chart: one entry a number, with a link that moves the clock to the day of the event. */
export function groupNotes(context: PanelContext, groups: readonly EventGroup[]): readonly NumberedNote[] {
  return groups.map((group) => ({
    number: group.number,
    dateText: datesText(context, group),
    title: eventTitle(context, group.lead),
    text: othersText(context, group),
    confidence: confidenceOf(group.lead.confidence),
    receipt: receiptOf('events', group.lead.id),
    query: serializeViewState(withState(context.state, { on: group.lead.date })).toString(),
  }));
}

/** Word for a track of events, or the track itself where there is none. */
export function trackWord({ t }: PanelContext, track: string): string {
  const key = `panels.events.track.${track}`;
  return isMessageKey(key) ? t(key) : track;
}
