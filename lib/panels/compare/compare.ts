import { type PanelContext, panelContext } from '@/lib/panels/context';
import type { PanelDefinition, PanelInput, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import type { DatasetId } from '@/lib/schema/data-access';
import { alignLogNotes, alignPicture, alignSeries } from './align';
import { alignTable } from './align-table';
import { alignLegend, alignSentence } from './align-words';
import { logNotes } from './axes';
import { choose } from './choose';
import { compareControls } from './controls';
import { type Comparison, compareSeries, type DrawnSeries } from './drawn';
import { episodeDays } from './episodes';
import { eventsIn, groupEvents, groupNotes } from './event-groups';
import { hasTooManyUnits, manyFigures, oneFigure, TITLE } from './figures';
import { lagText } from './lag';
import { labelOf } from './lines';
import { tableOf } from './table';
import { caveatsOf, sentenceOf } from './words';

const DATASETS: readonly DatasetId[] = [
  'brent-spot-daily',
  'wti-spot-daily',
  'henry-hub-spot-daily',
  'us-gasoline-weekly',
  'lng-delivered-daily',
  'japan-import-cost-monthly',
  'chokepoint-transits-daily',
  'chokepoint-flows-annual',
  'carrier-presence-weekly',
  'troop-levels',
  'deployments',
  'shipping-incidents',
  'events',
  'sanctions',
  'statements',
  'negotiation-rounds',
];

type Parts = Pick<
  PanelView,
  'sentence' | 'state' | 'notes' | 'picture' | 'legend' | 'numbered' | 'table' | 'caveats'
>;

function datasetsOf(drawn: readonly DrawnSeries[], hasEvents: boolean): readonly DatasetId[] {
  const own = drawn.map(({ observed }) => observed.series.dataset);
  return [...new Set([...own, ...(hasEvents ? (['events'] as const) : [])])];
}

function emptySentence({ t, state }: PanelContext): string {
  return t(state.series?.length === 0 ? 'compare.sentence.none' : 'compare.sentence.empty');
}

function comparedParts(context: PanelContext, comparison: Comparison): Parts {
  const { t, state } = context;
  const { from, to, drawn } = comparison;
  const groups = groupEvents(eventsIn(context, from, to));
  const isRefused = state.mode === 'value' && hasTooManyUnits(drawn);
  const isMany = state.mode === 'multiples' || isRefused;
  const said = sentenceOf(context, comparison);
  const lag = lagText(context, comparison);
  const isEmpty = said === null;
  const picture = isMany ? manyFigures(context, comparison, groups) : oneFigure(context, comparison, groups);
  return {
    sentence: [said ?? emptySentence(context), lag].filter((part) => part !== null).join(' '),
    state: isEmpty ? 'empty' : stateOf(context, datasetsOf(drawn, false)),
    notes: [
      ...comparison.notes,
      ...(isRefused ? [t('compare.note.tooManyUnits')] : []),
      ...logNotes(
        context,
        drawn.map(({ observed, unit, rows }) => ({ label: observed.series.label, unit, rows })),
      ),
    ],
    picture: isEmpty ? null : picture,
    legend: isMany
      ? []
      : drawn.map((one) => ({
          label: one.baseText ?? labelOf(context, one),
          tone: one.tone,
          dash: one.dash,
        })),
    numbered: isEmpty ? [] : groupNotes(context, groups),
    table: tableOf(context, drawn),
    caveats: caveatsOf(context, comparison),
  };
}

function alignedParts(context: PanelContext, comparison: Comparison): Parts {
  const { observed, notes } = choose(context);
  const days = episodeDays(context);
  const { aligned, notes: lost } = alignSeries(context, observed, days.episodes);
  const picture = alignPicture(context, aligned);
  return {
    sentence: picture === null ? emptySentence(context) : alignSentence(context, aligned),
    state: picture === null ? 'empty' : 'ok',
    notes: [...notes, ...days.notes, ...lost, ...alignLogNotes(context, aligned)],
    picture,
    legend: alignLegend(aligned),
    numbered: [],
    table: alignTable(context, aligned),
    caveats: [context.t('compare.caveat.align'), ...caveatsOf(context, comparison)],
  };
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { state, clock, t } = context;
  const isAligned = state.align !== null && state.align.length > 0;
  // Episodes are measured from their own day 0, not from a day of the calendar.
  const calendar = isAligned
    ? { ...context, state: { ...state, mode: 'value' as const, lag: null } }
    : context;
  const comparison = compareSeries(calendar);
  const parts = isAligned ? alignedParts(context, comparison) : comparedParts(context, comparison);
  const used = datasetsOf(comparison.drawn, parts.numbered.length > 0 || isAligned);
  return {
    id: 'compare',
    title: t(TITLE),
    ...parts,
    controls: compareControls(context, comparison),
    sources: sourceLines(context, used.length > 0 ? used : ['brent-spot-daily']),
    on: clock.on,
  };
}

/** Any one to six series beside each other, by the reader's own choice. */
export const compare: PanelDefinition = {
  id: 'compare',
  titleKey: TITLE,
  datasets: DATASETS,
  understands: [
    'from',
    'to',
    'series',
    'mode',
    'base',
    'mean',
    'every',
    'events',
    'filter',
    'baseline',
    'scale',
    'axes',
    'align',
    'lag',
  ],
  build,
};
