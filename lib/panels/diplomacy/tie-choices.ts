import type { Stand } from '@/lib/figure/tie-figure';
import { choiceNotes } from '@/lib/panels/choice-notes';
import type { PanelContext } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { countBy, type Facet, facetControl, facetNotes } from '@/lib/panels/facets';
import type { PanelControl } from '@/lib/panels/panel';
import { addMonths } from '@/lib/time/iso-date';
import { columnCodes, pairsOf } from './known-ties';
import type { ListedTie } from './tie-table';
import { standOf } from './tie-words';

/** Actors that have a column of their own in the matrix. */
export const COLUMNS = 4;
const STANDS: readonly Stand[] = ['support', 'opposition', 'mediation'];
const VIEWS = ['matrix', 'network'] as const;
/** Months before the clock that can be compared with by a link; any other day is a matter of the address. */
const COMPARED_MONTHS = [1, 6, 12] as const;

/** The second day, if it is one before the clock. */
export function secondDay({ state, clock }: PanelContext): string | null {
  return state.vs !== null && state.vs < clock.on ? state.vs : null;
}

/** What the ties can be narrowed by: how the two stand to each other, and an actor. */
export function tieFacets(context: PanelContext, ties: readonly ListedTie[]): readonly Facet[] {
  const stands = countBy(ties, ({ row }) => [standOf(row.kind)]);
  const actors = countBy(ties, ({ row }) => [...new Set(pairsOf(row).flat())]);
  const asked = new Set(context.state.filter ?? []);
  const columns = columnCodes(context.data.rows('alignments'), COLUMNS);
  const offered = [...actors].filter(([code]) => columns.includes(code) || asked.has(`actor:${code}`));
  return [
    {
      id: 'tie',
      label: context.t('diplomacy.ties.filter.stand'),
      values: STANDS.map((id) => ({
        id,
        label: context.t(`diplomacy.ties.stand.${id}`),
        count: stands.get(id) ?? 0,
      })),
    },
    {
      id: 'actor',
      label: context.t('diplomacy.ties.filter.actor'),
      values: offered.map(([id, count]) => ({ id, label: context.named(id), count })),
    },
  ];
}

/** The choices of the panel: picture, day to compare with, and what to keep. */
export function tieControls(context: PanelContext, facets: readonly Facet[]): readonly PanelControl[] {
  const { t, state, clock } = context;
  const as = state.as === 'network' ? 'network' : 'matrix';
  const pictures = VIEWS.map((view) => ({
    label: t(`diplomacy.ties.as.${view}`),
    patch: { as: view === 'matrix' ? null : view },
    isCurrent: as === view,
  }));
  const days = COMPARED_MONTHS.map((months) => {
    const vs = addMonths(clock.on, -months);
    return { label: context.day(vs), patch: { vs }, isCurrent: state.vs === vs };
  });
  const alone = { label: t('diplomacy.ties.alone'), patch: { vs: null }, isCurrent: state.vs === null };
  return [
    makeControl(state, { id: 'ties-as', label: t('diplomacy.ties.as.label'), options: pictures }),
    makeControl(state, { id: 'ties-vs', label: t('diplomacy.ties.changed'), options: [alone, ...days] }),
    ...facets.map((facet) => facetControl(context, facet)),
  ];
}

/** What was asked and cannot be shown: a second day that is not before the clock, a picture that there is not. */
export function tieNotes(context: PanelContext, facets: readonly Facet[]): readonly string[] {
  const { state, clock, t } = context;
  const { vs } = state;
  return [
    ...(vs !== null && vs >= clock.on
      ? [t('diplomacy.ties.note.late', { vs: context.day(vs), on: context.day(clock.on) })]
      : []),
    ...choiceNotes(context, { as: VIEWS }),
    ...facetNotes(context, facets),
  ];
}
