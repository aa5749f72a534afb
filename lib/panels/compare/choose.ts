import type { PanelContext } from '@/lib/panels/context';
import { seriesCatalogue } from '@/lib/series/catalogue/catalogue';
import type { SeriesDefinition } from '@/lib/series/catalogue/definition';
import { type Observed, observe } from '@/lib/series/observe';
import { withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

/** Most series in one comparison. */
export const MOST_SERIES = 6;
/** What the page shows when the address names no series. */
const DEFAULT_SERIES = ['brent-spot', 'transits-hormuz'] as const;
/** Their mean: single days of transits hide what weeks show. */
const DEFAULT_MEAN = 7;

/** What was asked for, as far as it can be had. */
export interface Choice {
  readonly observed: readonly Observed[];
  /** Ids in the order of the address; those of the panel itself where it names none. */
  readonly ids: readonly string[];
  readonly mean: number | null;
  readonly notes: readonly string[];
}

/** Ids that a comparison shows: those of the address, or the panel's own. */
export function chosenIds({ state }: PanelContext): readonly string[] {
  return state.series ?? DEFAULT_SERIES;
}

/** Days of the moving mean: as the address says, or the panel's own where it shows its own series. */
export function chosenMean({ state }: PanelContext): number | null {
  return state.mean ?? (state.series === null && state.every === 'day' ? DEFAULT_MEAN : null);
}

/** The view with its series and mean said in the address, so that a change to one keeps the others. */
export function namedState(context: PanelContext): ViewState {
  const { state } = context;
  if (state.series !== null) return state;
  return withState(state, { series: chosenIds(context), mean: chosenMean(context) });
}

/** The series of a view, each at the clock and as often as asked; unknown ones are named in notes. */
export function choose(context: PanelContext): Choice {
  const { t, state, clock, data } = context;
  const catalogue = seriesCatalogue(data, t);
  const ids = chosenIds(context);
  const known = ids.flatMap((id) => catalogue.find(id) ?? []);
  const found = known.slice(0, MOST_SERIES);
  const unknown = ids.filter((id) => catalogue.find(id) === null);
  const mean = chosenMean(context);
  const observed = found.map((series: SeriesDefinition) =>
    observe(series, { on: clock.on, every: state.every, mean }),
  );
  const unaveraged = mean === null || mean === 1 ? [] : observed.filter((one) => one.mean === null);
  return {
    observed,
    ids: found.map(({ id }) => id),
    mean,
    notes: [
      ...(known.length > found.length
        ? [
            t('compare.note.tooMany', {
              asked: known.length,
              labels: found.map(({ label }) => label).join(', '),
            }),
          ]
        : []),
      ...unknown.map((id) => t('compare.note.unknown', { id })),
      ...unaveraged.map(({ series }) => t('compare.note.noMean', { label: series.label })),
    ],
  };
}
