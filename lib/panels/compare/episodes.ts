import type { PanelContext } from '@/lib/panels/context';
import { noteKnownAt } from '@/lib/panels/oil-note-words';
import { wordsKnownAt } from '@/lib/panels/timeline/later-words';
import { type IsoDate, isIsoDate } from '@/lib/time/iso-date';

/** Days from which oil is often counted: 1990, Abqaiq, Ukraine, Gaza, the exchange of April 2024, June 2025, the war. */
export const DEFAULT_EPISODES = [
  '1990-08-02',
  '2019-09-14',
  '2022-02-24',
  '2023-10-07',
  '2024-04-13',
  '2025-06-13',
  '2026-02-28',
] as const;

/** A day that series are laid over each other at, with its words. */
export interface EpisodeDay {
  readonly day0: IsoDate;
  readonly label: string;
  /** What happened on the day, by the records; empty where they have nothing. */
  readonly title: string;
}

function titleOn({ data, clock }: PanelContext, day: IsoDate): string {
  const events = data.rows('events').filter(({ date }) => date === day);
  const [lead] = events.toSorted((a, b) => b.significance - a.significance);
  if (lead) return wordsKnownAt(lead.id, lead.title, clock.on);
  const note = data.rows('oil-price-notes').find(({ date }) => date === day);
  return note ? noteKnownAt(note, clock.on).title : '';
}

/** The episodes of a view: days and ids of events; what is neither, or lies after the clock, is named in notes. */
export function episodeDays(context: PanelContext): {
  readonly episodes: readonly EpisodeDay[];
  readonly notes: readonly string[];
} {
  const { state, data, clock, t } = context;
  const notes: string[] = [];
  const days = (state.align ?? []).flatMap((item): readonly IsoDate[] => {
    const event = data.rows('events').find(({ id }) => id === item);
    const day = isIsoDate(item) ? item : (event?.date ?? null);
    if (day === null) notes.push(t('compare.note.noEpisode', { item }));
    else if (day > clock.on) notes.push(t('compare.note.laterEpisode', { date: context.day(day) }));
    else return [day];
    return [];
  });
  const episodes = [...new Set(days)].map((day0) => ({
    day0,
    label: context.day(day0),
    title: titleOn(context, day0),
  }));
  return { episodes, notes };
}
