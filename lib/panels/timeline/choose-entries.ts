import type { PanelContext } from '@/lib/panels/context';
import { chooseBy, type RowFacet } from '@/lib/panels/facets';
import type { TimelineEntry } from './entries';

const FACETS: readonly RowFacet<TimelineEntry>[] = [
  { id: 'track', valuesOf: ({ track }) => [track] },
  { id: 'actor', valuesOf: ({ actors }) => actors },
  {
    id: 'significance',
    valuesOf: ({ significance }) => (significance === null ? [] : [String(significance)]),
  },
  { id: 'direction', valuesOf: ({ direction }) => (direction === null ? [] : [direction]) },
  { id: 'confidence', valuesOf: ({ confidence }) => [confidence] },
];

/** Entries that a reader asked for, and what was asked for in vain. */
export interface ChosenEntries {
  readonly entries: readonly TimelineEntry[];
  /** Values chosen of a facet; empty = all. */
  readonly of: (facet: string) => readonly string[];
  readonly notes: readonly string[];
}

/** The text in which a search looks: title, text, names of the actors, and place. */
function searchText(context: PanelContext, entry: TimelineEntry): string {
  const { title, text, actors, place } = entry;
  const names = actors.map(context.named).join(' ');
  return `${title} ${text} ${names} ${place ?? ''}`.toLocaleLowerCase('en');
}

function searched(context: PanelContext, entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const words = (context.state.q ?? '')
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = searchText(context, entry);
    return words.every((word) => text.includes(word));
  });
}

/** The entries that pass the view's filter, its event tracks and its search. */
export function chooseEntries(context: PanelContext, all: readonly TimelineEntry[]): ChosenEntries {
  const { state } = context;
  const tracks = (state.events ?? []).map((track) => `track:${track}`);
  const filter = [...(state.filter ?? []), ...tracks];
  const asked = { ...context, state: { ...state, filter } };
  const chosen = chooseBy(asked, FACETS, all);
  const entries = searched(context, all.filter(chosen.keeps));
  const isVain = state.q !== null && entries.length === 0;
  const vain = isVain ? [context.t('forces.search.none', { words: state.q ?? '' })] : [];
  return { entries, of: chosen.of, notes: [...chosen.notes, ...vain] };
}
