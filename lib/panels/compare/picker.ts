import { type PanelContext, panelContext } from '@/lib/panels/context';
import type { PanelInput, PanelView } from '@/lib/panels/panel';
import { seriesCatalogue } from '@/lib/series/catalogue/catalogue';
import { SERIES_TOPICS, type SeriesDefinition } from '@/lib/series/catalogue/definition';
import { unitLabel } from '@/lib/units/format';
import { serializeViewState, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';
import { chosenIds, MOST_SERIES, namedState } from './choose';
import { lookOf } from './drawn';
import { presetLinks } from './presets';

/** Most series listed at once; a search finds the rest. */
const MOST_LISTED = 40;

/** A link of the picker: its words, and the query of the page it leads to. */
interface PickerLink {
  readonly label: string;
  readonly query: string;
  readonly isCurrent: boolean;
}

/** A chosen series with the links that move and remove it; null where there is nowhere to move. */
export interface PickedSeries {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly look: Omit<PanelView['legend'][number], 'label'>;
  readonly earlier: string | null;
  readonly later: string | null;
  readonly remove: string;
}

/** A series that can be chosen. */
export interface OfferedSeries {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Unit and frequency. */
  readonly detail: string;
  /** Query of the page with it added; null where it is chosen already or six are. */
  readonly query: string | null;
}

/** The choice of series as links and one plain form: it works without scripts. */
export interface PickerView {
  readonly chosen: readonly PickedSeries[];
  readonly isFull: boolean;
  readonly total: number;
  readonly search: { readonly q: string; readonly hidden: readonly (readonly [string, string])[] };
  readonly topics: readonly PickerLink[];
  readonly offered: readonly OfferedSeries[];
  /** Series that were found, listed or not; null where nothing was asked for. */
  readonly found: number | null;
  readonly presets: readonly PickerLink[];
}

const queryOf = (state: ViewState) => serializeViewState(state).toString();

function moved(ids: readonly string[], index: number, by: -1 | 1): readonly string[] | null {
  const other = index + by;
  const [a, b] = [ids[index], ids[other]];
  if (a === undefined || b === undefined) return null;
  return ids.map((id, at) => (at === index ? b : at === other ? a : id));
}

function pickedOf(context: PanelContext, found: readonly SeriesDefinition[]): readonly PickedSeries[] {
  const state = namedState(context);
  const ids = found.map(({ id }) => id);
  const withIds = (series: readonly string[] | null) =>
    series === null ? null : queryOf(withState(state, { series }));
  return found.map(({ id, label, title }, index) => ({
    id,
    label,
    title,
    look: lookOf(index),
    earlier: withIds(moved(ids, index, -1)),
    later: withIds(moved(ids, index, 1)),
    remove: queryOf(withState(state, { series: ids.filter((one) => one !== id) })),
  }));
}

function hasWords(series: SeriesDefinition, words: readonly string[]): boolean {
  const text = `${series.title} ${series.label} ${series.id}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Series of the topic or search that the view asks for; null where it asks for none. */
function matching({ state }: PanelContext, all: readonly SeriesDefinition[]) {
  const words = (state.q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const topic = SERIES_TOPICS.find((one) => one === state.by) ?? null;
  if (words.length === 0 && topic === null) return null;
  return all.filter((one) => (topic === null || one.topic === topic) && hasWords(one, words));
}

function offeredOf(
  context: PanelContext,
  matches: readonly SeriesDefinition[],
  ids: readonly string[],
): readonly OfferedSeries[] {
  const { t, lang } = context;
  const state = namedState(context);
  const isFull = ids.length >= MOST_SERIES;
  return matches.slice(0, MOST_LISTED).map(({ id, label, title, unit, frequency }) => ({
    id,
    label,
    title,
    detail: t('compare.picker.coverage', {
      unit: unitLabel(unit, lang),
      frequency: t(`series.frequency.${frequency}`),
    }),
    query: isFull || ids.includes(id) ? null : queryOf(withState(state, { series: [...ids, id] })),
  }));
}

/** Everything that the picker shows in a view. */
export function pickerView(input: PanelInput): PickerView {
  const context = panelContext(input);
  const { t, data, state } = context;
  const { all, find } = seriesCatalogue(data, t);
  const found = chosenIds(context)
    .flatMap((id) => find(id) ?? [])
    .slice(0, MOST_SERIES);
  const ids = found.map(({ id }) => id);
  const named = namedState(context);
  const matches = matching(context, all);
  const hidden = [...serializeViewState(withState(named, { q: null, by: null }))];
  const here = queryOf(withState(named, { q: null, by: null }));
  return {
    chosen: pickedOf(context, found),
    isFull: ids.length >= MOST_SERIES,
    total: all.length,
    search: { q: state.q ?? '', hidden },
    topics: SERIES_TOPICS.map((topic) => ({
      label: t(`series.topic.${topic}`),
      query: state.by === topic ? here : queryOf(withState(named, { q: null, by: topic })),
      isCurrent: state.by === topic,
    })),
    offered: matches === null ? [] : offeredOf(context, matches, ids),
    found: matches?.length ?? null,
    presets: presetLinks().map(({ name, query }) => ({ label: t(name), query, isCurrent: query === here })),
  };
}
