import { makeAxis } from '@/lib/figure/make-axis';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { Bar, Dot, TimeFigure } from '@/lib/figure/time-figure';
import type { CarrierPresenceWeeklyRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { addDays, toEpoch } from '@/lib/time/iso-date';
import { choiceNotes } from './choice-notes';
import {
  confidenceWord,
  onPageGrid,
  type PanelContext,
  panelContext,
  panelWindow,
  receiptOf,
} from './context';
import { facetNotes } from './facets';
import { type CarrierOrder, carrierOrders, orderDots, orderNotes } from './forces/carrier-orders';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from './panel';
import { sourceLines, stateOf } from './source-lines';

const TITLE = 'panels.carriers.title';
const DATASETS = ['carrier-presence-weekly', 'deployments', 'deployment-areas', 'events'] as const;
const HEIGHT = 200;
const WEEK_DAYS = 7;
/** The axis always shows three, so that two do not look like a record. */
const LEAST_TOP = 3;

const FILLS = { confirmed: 'solid', reported: 'hatched', claimed: 'open' } as const;

/** Names as values of a message, which leaves the brackets away where there are none. */
function namesIn(
  context: PanelContext,
  list: readonly string[],
): { readonly names: string; readonly hasNames: string } {
  return { names: list.map(context.named).join(', '), hasNames: list.length > 0 ? 'yes' : 'no' };
}

/** Reports known at the clock, oldest first. */
function knownReports(context: PanelContext): readonly CarrierPresenceWeeklyRow[] {
  return context.data.rows('carrier-presence-weekly').filter((row) => row.week_date <= context.clock.on);
}

function barOf(
  context: PanelContext,
  row: CarrierPresenceWeeklyRow,
  next: string | undefined,
): readonly Bar[] {
  const count = row.carriers_in_5th_fleet;
  if (count === null) return [];
  const weekEnd = addDays(row.week_date, WEEK_DAYS);
  const end = next !== undefined && next < weekEnd ? next : weekEnd;
  return [
    {
      from: toEpoch(row.week_date),
      to: toEpoch(end),
      base: 0,
      value: count,
      tone: 'force-us',
      fill: FILLS[confidenceOf(row.confidence)],
      label: context.t('panels.carriers.bar', {
        date: context.day(row.week_date),
        count,
        ...namesIn(context, row.carrier_names),
      }),
      receipt: receiptOf('carrier-presence-weekly', row.week_date),
    },
  ];
}

function dotOf(context: PanelContext, row: CarrierPresenceWeeklyRow): readonly Dot[] {
  const count = row.args_in_5th_fleet;
  if (count === null || count === 0) return [];
  return [
    {
      at: toEpoch(addDays(row.week_date, 3)),
      value: count,
      axis: 'count',
      tone: 'series-2',
      shape: 'diamond',
      number: null,
      label: context.t('panels.carriers.dot', {
        date: context.day(row.week_date),
        count,
        ...namesIn(context, row.arg_names),
      }),
      receipt: receiptOf('carrier-presence-weekly', row.week_date),
    },
  ];
}

function pictureOf(
  context: PanelContext,
  reports: readonly CarrierPresenceWeeklyRow[],
  orders: readonly CarrierOrder[],
): TimeFigure {
  const { from, to } = panelWindow(context);
  const { t, words } = context;
  const shown = reports.filter((row) => row.week_date >= from && row.week_date <= to);
  const values = [LEAST_TOP, ...shown.map((row) => row.carriers_in_5th_fleet)];
  return onPageGrid(
    makeTimeFigure(
      {
        id: 'carrier-presence',
        title: t(TITLE),
        description: t('panels.carriers.description', { from: context.day(from), to: context.day(to) }),
        height: HEIGHT,
        from,
        to,
        axes: [
          makeAxis(
            { id: 'count', unit: 'carriers', values, zero: true, label: t('panels.carriers.axis') },
            words,
          ),
        ],
        bars: shown.flatMap((row, index) => barOf(context, row, shown[index + 1]?.week_date)),
        dots: [...shown.flatMap((row) => dotOf(context, row)), ...orderDots(context, orders, LEAST_TOP)],
      },
      words,
    ),
  );
}

function tableOf(context: PanelContext, reports: readonly CarrierPresenceWeeklyRow[]): PanelTable {
  const { t } = context;
  const count = (value: number | null) => (value === null ? t('panels.missing') : context.number(value));
  const rows = context.wanted(reports.toReversed()).map((row) => {
    const confidence = confidenceOf(row.confidence);
    const list = [...row.carrier_names, ...row.arg_names].map(context.named).join(', ');
    return {
      receipt: receiptOf('carrier-presence-weekly', row.week_date),
      cells: [
        context.day(row.week_date),
        count(row.carriers_in_5th_fleet),
        count(row.args_in_5th_fleet),
        list,
        confidenceWord(context, confidence),
      ],
      values: [row.week_date, row.carriers_in_5th_fleet, row.args_in_5th_fleet, list, confidence],
    };
  });
  return {
    caption: t('panels.carriers.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), unit: null, align: 'start' },
      { id: 'carriers', label: t('panels.carriers.column.carriers'), unit: null, align: 'end' },
      { id: 'groups', label: t('panels.carriers.column.args'), unit: null, align: 'end' },
      { id: 'names', label: t('panels.carriers.column.names'), unit: null, align: 'start' },
      { id: 'confidence', label: t('panels.column.confidence'), unit: null, align: 'start' },
    ],
    rows,
    total: reports.length,
  };
}

function doubtOf(context: PanelContext, { confidence }: CarrierPresenceWeeklyRow): string {
  const grade = confidenceOf(confidence);
  return grade === 'confirmed' ? '' : ` ${context.t(`panels.carriers.${grade}`)}`;
}

function sentenceOf(context: PanelContext, last: CarrierPresenceWeeklyRow): string {
  const date = context.day(last.week_date);
  const list = namesIn(context, last.carrier_names);
  const count = last.carriers_in_5th_fleet;
  return count === null
    ? context.t('panels.carriers.sentenceUnknown', { date, ...list })
    : context.t('panels.carriers.sentence', { date, count, ...list }) + doubtOf(context, last);
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const reports = knownReports(context);
  const last = reports.at(-1);
  const { from, to } = panelWindow(context);
  const orders = last ? carrierOrders(context, from, to) : [];
  const first = context.data.rows('carrier-presence-weekly')[0]?.week_date ?? context.clock.first;
  return {
    id: 'carrier-presence',
    title: t(TITLE),
    sentence: last
      ? sentenceOf(context, last)
      : t('panels.carriers.empty', { on: context.day(context.clock.on), first: context.day(first) }),
    state: last ? stateOf(context, ['carrier-presence-weekly']) : 'empty',
    picture: last ? pictureOf(context, reports, orders) : null,
    legend: last
      ? [
          { label: t('panels.carriers.legend.carriers'), tone: 'force-us', dash: 'solid', mark: 'bar' },
          { label: t('panels.carriers.legend.args'), tone: 'series-2', dash: 'dotted', mark: 'diamond' },
        ]
      : [],
    notes: [...choiceNotes(context, {}), ...facetNotes(context, [])],
    controls: [],
    numbered: orderNotes(context, orders),
    table: tableOf(context, reports),
    sources: sourceLines(context, DATASETS),
    caveats: [t('panels.carriers.caveat.gaps'), t('panels.carriers.caveat.fill'), t('forces.caveat.orders')],
    on: context.clock.on,
  };
}

/** US carriers and amphibious groups in the 5th Fleet area by week; weeks without a report are gaps. */
export const carrierPresence: PanelDefinition = {
  id: 'carrier-presence',
  titleKey: TITLE,
  datasets: DATASETS,
  understands: ['from', 'to'],
  build,
};
