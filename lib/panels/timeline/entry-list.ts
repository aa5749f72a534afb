import { boundedView } from '@/lib/figure/map-view';
import type { PanelContext } from '@/lib/panels/context';
import type { ListEntry } from '@/lib/panels/panel';
import { DEFAULT_VIEW, viewAddress } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';
import type { TimelineEntry } from './entries';

/** Zoom at which the place of an event fills the map with what lies around it. */
const PLACE_ZOOM = 7;
/** Degrees by which the map may have to be moved to stay inside its own edges, and the place still be on it. */
const NEAR_DEGREES = 4;

/** Layers of the map that such a link shows: what happened, and the passages to find one’s way by. */
const MAP_LAYERS = ['chokepoints', 'events'] as const;

const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** The map's view of a place; null where the place lies beyond the map, as Geneva or Washington does. */
function viewOf([lon, lat]: readonly [number, number]): ViewState['at'] {
  const { centre, zoom } = boundedView({ centre: [lon, lat], zoom: PLACE_ZOOM });
  const isOn = Math.abs(centre[0] - lon) < NEAR_DEGREES && Math.abs(centre[1] - lat) < NEAR_DEGREES;
  return isOn ? { lon: rounded(centre[0]), lat: rounded(centre[1]), zoom } : null;
}

function linksOf(
  { t, state }: PanelContext,
  { date, at, dateText, mapRecord }: TimelineEntry,
): NonNullable<ListEntry['links']> {
  const base = { ...DEFAULT_VIEW, on: date, release: state.release, theme: state.theme };
  const place = at === null ? null : viewOf(at);
  return [
    ...(place === null
      ? []
      : [
          {
            label: t('forces.link.map'),
            href: viewAddress('/map', { ...base, at: place, layers: MAP_LAYERS, select: mapRecord }),
          },
        ]),
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
