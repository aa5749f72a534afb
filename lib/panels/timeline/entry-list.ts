import type { PanelContext } from '@/lib/panels/context';
import type { ListEntry } from '@/lib/panels/panel';
import { DEFAULT_VIEW, viewAddress } from '@/lib/view-state/codec';
import type { TimelineEntry } from './entries';

/** Zoom at which the place of an event fills the map with what lies around it. */
const PLACE_ZOOM = 7;

function linksOf(
  { t, state }: PanelContext,
  { date, at, dateText }: TimelineEntry,
): NonNullable<ListEntry['links']> {
  const base = { ...DEFAULT_VIEW, on: date, release: state.release, theme: state.theme };
  const place = at === null ? null : { lon: at[0], lat: at[1], zoom: PLACE_ZOOM };
  return [
    ...(place === null
      ? []
      : [{ label: t('forces.link.map'), href: viewAddress('/map', { ...base, at: place }) }]),
    { label: t('forces.link.board', { date: dateText }), href: viewAddress('/', base) },
  ];
}

/** Entries as a list, the newest first, each with the ways that lead on from it. */
export function listedEntries(
  context: PanelContext,
  entries: readonly TimelineEntry[],
  most: number,
): readonly ListEntry[] {
  return entries
    .toReversed()
    .slice(0, most)
    .map((entry) => ({
      key: entry.key,
      date: entry.date,
      dateText: entry.dateText,
      title: entry.title,
      text: entry.text,
      tags: entry.tags,
      confidence: entry.confidence,
      receipt: entry.receipt,
      links: linksOf(context, entry),
    }));
}
