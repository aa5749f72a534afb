import { makeSpanFigure } from '@/lib/figure/make-span-figure';
import type { SpanFigure } from '@/lib/figure/span-figure';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { type PanelContext, panelContext } from '@/lib/panels/context';
import { type ControlOption, makeControl } from '@/lib/panels/controls';
import { type Chosen, chooseBy, folded, type RowFacet } from '@/lib/panels/facets';
import { withFacet } from '@/lib/panels/filters';
import type { PanelControl, PanelDefinition, PanelInput, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { confidenceOf } from '@/lib/schema/status';
import { addMonths } from '@/lib/time/iso-date';
import {
  CAPTIONED,
  deploymentGroups,
  GROUPINGS,
  type Grouping,
  groupKey,
  groupName,
} from './deployment-groups';
import { deploymentTable } from './deployment-table';
import { areaName } from './deployment-words';
import { type KnownDeployment, knownDeployments } from './known-deployments';

const ID = 'force-timeline';
const TITLE = 'forces.timeline.title';
const DATASETS = ['deployments', 'deployment-areas', 'events'] as const;
/** Months to the clock that are drawn where the address names none. */
const WINDOW_MONTHS = 3;
/** A picture of carrier and amphibious groups alone, for pages that have little room. */
const VIEWS = ['short'] as const;
/** Rows of a group where all groups are shown, so that the picture can be taken in. */
const MOST_ROWS = 6;
const ALL = Number.POSITIVE_INFINITY;
/** The build-up that the source article describes, and the day from which the records are more than a baseline. */
const BUILD_UP = { from: '2025-12-28', to: '2026-02-28' } as const;
const RECORDS_BEGIN = '2023-08-01';

const FACETS: readonly RowFacet<KnownDeployment>[] = [
  { id: 'kind', valuesOf: ({ row }) => [row.kind] },
  { id: 'force', valuesOf: ({ row }) => [row.force] },
  { id: 'area', valuesOf: ({ row }) => [row.area_id] },
  { id: 'confidence', valuesOf: ({ row }) => [confidenceOf(row.confidence)] },
];

interface Window {
  readonly from: string;
  readonly to: string;
}

function windowOf({ state, clock }: PanelContext): Window {
  const to = state.to !== null && state.to < clock.on ? state.to : clock.on;
  const from = state.from ?? addMonths(to, -WINDOW_MONTHS);
  return from < to ? { from, to } : { from: addMonths(to, -1), to };
}

function groupingOf({ state }: PanelContext): Grouping {
  return GROUPINGS.find((each) => each === state.by) ?? 'kind';
}

function isIn({ from, to }: Window, { row, drawnTo }: KnownDeployment): boolean {
  return row.start_date <= to && drawnTo >= from;
}

function windowControl({ state, clock, t }: PanelContext): PanelControl {
  const isDefault = state.from === null && state.to === null;
  const isFrom = (from: string, to: string | null) => state.from === from && state.to === to;
  const options: ControlOption[] = [
    { label: t('forces.window.months'), patch: { from: null, to: null }, isCurrent: isDefault },
  ];
  if (clock.on >= BUILD_UP.to) {
    const isCurrent = isFrom(BUILD_UP.from, BUILD_UP.to);
    options.push({ label: t('forces.window.buildUp'), patch: BUILD_UP, isCurrent });
  }
  if (clock.on > RECORDS_BEGIN) {
    const patch = { from: RECORDS_BEGIN, to: null };
    options.push({ label: t('forces.window.all'), patch, isCurrent: isFrom(RECORDS_BEGIN, null) });
  }
  return makeControl(state, { id: 'window', label: t('forces.window.label'), options });
}

function groupControl({ state, t }: PanelContext, by: Grouping): PanelControl {
  const options = GROUPINGS.map((each) => ({
    label: t(`forces.by.${each}`),
    patch: { by: each === 'kind' ? null : each },
    isCurrent: each === by,
  }));
  return makeControl(state, { id: 'by', label: t('forces.by.label'), options });
}

/** One group alone, with all its rows. */
function onlyControl(
  context: PanelContext,
  by: Grouping,
  chosen: Chosen<KnownDeployment>,
  figure: SpanFigure,
): PanelControl {
  const { state, t } = context;
  const current = chosen.of(by);
  const keys = [...new Set([...current, ...figure.groups.map(({ id }) => id)])];
  const options = keys.map((key) => ({
    label: groupName(context, by, key),
    patch: { filter: withFacet(state, by, key) },
    isCurrent: current.includes(key),
  }));
  const all = {
    label: t('forces.only.all'),
    patch: { filter: withFacet(state, by, null) },
    isCurrent: current.length === 0,
  };
  const label = t('forces.only.label');
  return folded(context, makeControl(state, { id: 'only', label, options: [all, ...options] }));
}

/** Carrier groups that are open and not stale: "Abraham Lincoln CSG (Arabian Sea)". */
function carrierNames(context: PanelContext, records: readonly KnownDeployment[]): readonly string[] {
  return records
    .filter(({ row, isOpen, isStale }) => row.kind === 'carrier_strike_group' && isOpen && !isStale)
    .map(({ row }) =>
      context.t('forces.timeline.carrier', {
        unit: row.unit.replace(/ \([^)]*\)$/, ''),
        area: areaName(context, row.area_id),
      }),
    );
}

function sentenceOf(
  context: PanelContext,
  records: readonly KnownDeployment[],
  { from, to }: Window,
): string {
  const open = records.filter(({ isOpen }) => isOpen);
  const stale = open.filter(({ isStale }) => isStale).length;
  const carriers = carrierNames(context, records);
  return context.t('forces.timeline.sentence', {
    on: context.day(context.clock.on),
    open: open.length,
    fresh: open.length - stale,
    stale,
    begun: records.filter(({ row }) => row.start_date >= from && row.start_date <= to).length,
    from: context.day(from),
    to: context.day(to),
    carriers: carriers.join('; '),
    hasCarriers: carriers.length > 0 ? 'yes' : 'no',
  });
}

function legendOf({ t }: PanelContext): PanelView['legend'] {
  return [
    { label: t('forces.legend.us'), tone: 'force-us', dash: 'solid', mark: 'bar' },
    { label: t('forces.legend.iran'), tone: 'force-iran', dash: 'solid', mark: 'bar' },
    { label: t('forces.legend.other'), tone: 'force-other', dash: 'solid', mark: 'bar' },
    { label: t('forces.legend.event'), tone: 'ink', dash: 'solid', mark: 'diamond' },
  ];
}

function pictureOf(
  context: PanelContext,
  records: readonly KnownDeployment[],
  { from, to }: Window,
  { by, most }: { readonly by: Grouping; readonly most: number },
): SpanFigure {
  const { t, words } = context;
  return makeSpanFigure(
    {
      id: ID,
      title: t(TITLE),
      description: t('forces.timeline.description', { from: context.day(from), to: context.day(to) }),
      from,
      to,
      groups: deploymentGroups(context, records, by, most),
    },
    words,
  );
}

/** Records that are open but whose last report faded out before the axis begins: said, since they are not drawn. */
function fadedNote(
  context: PanelContext,
  records: readonly KnownDeployment[],
  { from }: Window,
): readonly string[] {
  const count = records.filter(({ isOpen, drawnTo }) => isOpen && drawnTo < from).length;
  return count === 0 ? [] : [context.t('forces.caveat.faded', { count, from: context.day(from) })];
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t, clock } = context;
  const window = windowOf(context);
  const isShort = context.state.as === VIEWS[0];
  const by = isShort ? 'kind' : groupingOf(context);
  const all = knownDeployments(context);
  const chosen = chooseBy(context, FACETS, all);
  const records = all.filter(chosen.keeps);
  const drawn = records.filter((known) => isIn(window, known) && (!isShort || CAPTIONED.has(known.row.kind)));
  const most = chosen.of(by).length > 0 ? ALL : MOST_ROWS;
  const figure = pictureOf(context, drawn, window, { by, most });
  const others = all.filter((known) => isIn(window, known) && !records.includes(known));
  const first = context.data.rows('deployments')[0]?.start_date ?? clock.first;
  return {
    id: ID,
    title: t(TITLE),
    sentence:
      records.length > 0
        ? sentenceOf(context, records, window)
        : t('forces.timeline.empty', { on: context.day(clock.on), first: context.day(first) }),
    state: records.length > 0 ? stateOf(context, ['deployments']) : 'empty',
    picture: drawn.length > 0 ? figure : null,
    legend: drawn.length > 0 ? legendOf(context) : [],
    notes: [...choiceNotes(context, { as: VIEWS, by: GROUPINGS }), ...chosen.notes],
    controls: isShort
      ? []
      : [
          windowControl(context),
          groupControl(context, by),
          onlyControl(context, by, chosen, withOthers(figure, others, by)),
        ],
    numbered: [],
    table: deploymentTable(context, records),
    sources: sourceLines(context, DATASETS),
    caveats: [
      t('forces.caveat.sum'),
      t('forces.caveat.reading'),
      t(isShort ? 'forces.caveat.short' : 'forces.caveat.cut'),
      ...fadedNote(context, records, window),
      t('forces.caveat.area'),
      t('forces.caveat.events'),
    ],
    on: clock.on,
  };
}

/** The groups of a figure with those that the filter left out, for the choice of one of them. */
function withOthers(figure: SpanFigure, others: readonly KnownDeployment[], by: Grouping): SpanFigure {
  const ids = [...new Set(others.map(({ row }) => groupKey(row, by)))];
  return { ...figure, groups: [...figure.groups, ...ids.map((id) => ({ id, label: '', rows: [] }))] };
}

/** Deployments as dated bars by kind, force or area, fading from their last report. */
export const forceTimeline: PanelDefinition = {
  id: ID,
  titleKey: TITLE,
  datasets: DATASETS,
  understands: ['as', 'from', 'to', 'by', 'filter'],
  build,
};
