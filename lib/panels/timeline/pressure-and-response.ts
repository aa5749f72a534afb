import { inLanes, makeSpanFigure } from '@/lib/figure/make-span-figure';
import type { SpanBar, SpanFigure, SpanRow } from '@/lib/figure/span-figure';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext } from '@/lib/panels/context';
import { facetNotes } from '@/lib/panels/facets';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { toEpoch } from '@/lib/time/iso-date';
import { marksOrBins, type Span } from './place-marks';
import { PRESSURE_ROWS, type PressureItem, type PressureRow, pressureItems } from './pressure-items';
import { shiftControl, timeWindow, zoomControl } from './time-window';

const ID = 'pressure-and-response';
const TITLE = 'forces.pressure.title';
const DATASETS = [
  'deployments',
  'sanctions',
  'statements',
  'negotiation-rounds',
  'events',
  'shipping-incidents',
] as const;
const GROUPS = ['above', 'between', 'below'] as const;

function isIn({ from, to }: Span, { mark, blockade }: PressureItem): boolean {
  return mark.date <= to && (blockade?.drawnTo ?? mark.date) >= from;
}

function blockadeBars(items: readonly PressureItem[]): readonly SpanBar[] {
  const bars = items.flatMap(({ mark, blockade }) => {
    if (blockade === null) return [];
    const { row, end, isOpen, lastReport, drawnTo } = blockade;
    const bar: Omit<SpanBar, 'lane'> = {
      from: toEpoch(row.start_date),
      to: toEpoch(drawnTo),
      start: 'exact',
      end: end === null ? 'open' : row.end_precision === 'approx' ? 'about' : 'exact',
      fadesFrom: isOpen && lastReport !== null ? toEpoch(lastReport) : null,
      tone: mark.tone,
      fill: mark.fill,
      caption: null,
      label: mark.label,
      receipt: mark.receipt,
    };
    return [bar];
  });
  return inLanes(bars);
}

function rowOf(context: PanelContext, id: PressureRow, items: readonly PressureItem[], span: Span): SpanRow {
  const name = context.t(`forces.pressure.row.${id}`);
  const tone = items[0]?.mark.tone ?? 'ink';
  const marks = items.filter(({ blockade }) => blockade === null).map(({ mark }) => mark);
  return {
    id,
    tag: null,
    tone: 'ink',
    label: context.t('forces.pressure.row.counted', { name, count: items.length }),
    bars: blockadeBars(items),
    ...marksOrBins(context, marks, { span, tone, name }),
  };
}

function pictureOf(context: PanelContext, items: readonly PressureItem[], span: Span): SpanFigure {
  const { t, words } = context;
  const all = GROUPS.map((group) => ({
    id: group,
    label: t(`forces.pressure.group.${group}`),
    rows: PRESSURE_ROWS.filter(([id, side]) => side === group && items.some(({ row }) => row === id)).map(
      ([id]) =>
        rowOf(
          context,
          id,
          items.filter(({ row }) => row === id),
          span,
        ),
    ),
  }));
  const groups = all.filter(({ rows }) => rows.length > 0);
  const range = { from: context.day(span.from), to: context.day(span.to) };
  const description = t('forces.pressure.description', range);
  return makeSpanFigure({ id: ID, title: t(TITLE), description, ...span, groups }, words);
}

/** Rows with nothing in them in the window: named in words, since an empty row only takes room. */
function emptyRows(
  context: PanelContext,
  items: readonly PressureItem[],
  { from, to }: Span,
): readonly string[] {
  const names = PRESSURE_ROWS.filter(([id]) => items.every(({ row }) => row !== id)).map(([id]) =>
    context.t(`forces.pressure.row.${id}`),
  );
  if (names.length === 0 || items.length === 0) return [];
  const range = { from: context.day(from), to: context.day(to) };
  return [context.t('forces.pressure.caveat.none', { ...range, names: names.join('; ') })];
}

function sentenceOf(context: PanelContext, items: readonly PressureItem[], { from, to }: Span): string {
  const range = { from: context.day(from), to: context.day(to) };
  if (items.length === 0) return context.t('forces.pressure.empty', range);
  const count = (row: PressureRow) => items.filter((item) => item.row === row).length;
  const held = items.filter(({ row, mark }) => row === 'rounds' && mark.shape !== 'cross').length;
  return context.t('forces.pressure.sentence', {
    ...range,
    deployments: count('deployments') + count('blockade'),
    sanctions: count('sanctions'),
    lifted: count('relief'),
    rounds: held,
    soft: count('iranSoft'),
    firm: count('iranFirm'),
  });
}

function tableOf(context: PanelContext, items: readonly PressureItem[]): PanelTable {
  const { t } = context;
  const sides = new Map<PressureRow, (typeof GROUPS)[number]>(PRESSURE_ROWS);
  const column = (id: string, label: string) => ({ id, label, unit: null, align: 'start' as const });
  return {
    caption: t('forces.pressure.tableCaption'),
    columns: [
      column('date', t('panels.column.date')),
      column('side', t('forces.pressure.column.side')),
      column('row', t('forces.pressure.column.row')),
      column('what', t('forces.column.what')),
      column('confidence', t('panels.column.confidence')),
    ],
    rows: context.wanted(items.toReversed()).map(({ row, mark, confidence }) => {
      const side = sides.get(row) ?? 'above';
      const name = t(`forces.pressure.row.${row}`);
      const day = context.day(mark.date);
      return {
        receipt: mark.receipt,
        cells: [
          day,
          t(`forces.pressure.group.${side}`),
          name,
          mark.label,
          confidenceWord(context, confidence),
        ],
        values: [mark.date, side, row, mark.label, confidence],
      };
    }),
    total: items.length,
  };
}

function legendOf({ t }: PanelContext): PanelView['legend'] {
  return [
    { label: t('panels.events.direction.escalatory'), tone: 'series-1', dash: 'solid', mark: 'triangle' },
    { label: t('panels.events.direction.de-escalatory'), tone: 'series-1', dash: 'solid', mark: 'circle' },
    { label: t('forces.legend.statement'), tone: 'series-4', dash: 'solid', mark: 'diamond' },
    { label: t('forces.legend.round'), tone: 'series-3', dash: 'solid', mark: 'square' },
    { label: t('forces.legend.notHeld'), tone: 'series-3', dash: 'solid', mark: 'cross' },
    { label: t('forces.legend.incident'), tone: 'alarm', dash: 'solid', mark: 'cross' },
  ];
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t, clock } = context;
  const span = timeWindow(context);
  const all = pressureItems(context);
  const items = all.filter((item) => isIn(span, item));
  const isEmpty = items.length === 0;
  const first = all[0]?.mark.date ?? clock.first;
  return {
    id: ID,
    title: t(TITLE),
    sentence: sentenceOf(context, items, span),
    state: isEmpty ? 'empty' : stateOf(context, DATASETS),
    picture: isEmpty ? null : pictureOf(context, items, span),
    legend: isEmpty ? [] : legendOf(context),
    notes: [...choiceNotes(context, {}), ...facetNotes(context, [])],
    controls: [zoomControl(context, span, first), ...shiftControl(context, span, first)],
    numbered: [],
    table: tableOf(context, items),
    sources: sourceLines(context, DATASETS),
    caveats: [
      ...emptyRows(context, items, span),
      t('forces.pressure.caveat.judge'),
      t('forces.pressure.caveat.rules'),
      t('forces.pressure.caveat.reading'),
      t('panels.events.caveat.hindsight'),
    ],
    on: clock.on,
  };
}

/** Pressure on Iran above, talks and Iran's answers below, on one time axis; the page does not judge. */
export const pressureAndResponse: PanelDefinition = {
  id: ID,
  titleKey: TITLE,
  datasets: DATASETS,
  understands: ['from', 'to'],
  build,
};
