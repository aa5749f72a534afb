import {
  confidenceWord,
  type PanelContext,
  panelContext,
  panelWindow,
  receiptOf,
} from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { withFacet } from '@/lib/panels/filters';
import type { PanelControl, PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { rangeControl } from '@/lib/panels/range-control';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { confidenceOf } from '@/lib/schema/status';
import { addMonths, startOfMonth } from '@/lib/time/iso-date';
import { incidentsBy, incidentsByMonth } from './incident-pictures';
import {
  type AskedIncidents,
  areasOf,
  askedIncidents,
  attributedTo,
  byDegree,
  chosenIncidents,
  countedBy,
  DEGREES,
  FILLS,
  type Incident,
  VIEWS,
} from './incident-rows';

const TITLE = 'shipping.incidents.title';
const DATASET = 'shipping-incidents';
/** Last day of the maritime centre's own count, and first of the rows that rest on logs. */
const CENTRE_COUNT = '2026-09-10';
const LOGS_FROM = '2026-07-01';
const MARKS = { solid: 'bar', hatched: 'bar-hatched', open: 'bar-open' } as const;

function controlsOf(
  context: PanelContext,
  known: readonly Incident[],
  asked: AskedIncidents,
): readonly PanelControl[] {
  const { state, t } = context;
  const by = makeControl(state, {
    id: 'by',
    label: t('shipping.control.by'),
    options: VIEWS.map((view) => ({
      label: t(`shipping.incidents.view.${view}`),
      patch: { by: view === 'month' ? null : view },
      isCurrent: view === asked.view,
    })),
  });
  const area = makeControl(state, {
    id: 'area',
    label: t('shipping.control.area'),
    options: [null, ...areasOf(known)].map((each) => ({
      label: each ?? t('shipping.control.all'),
      patch: { filter: withFacet(state, 'area', each) },
      isCurrent: each === asked.area,
    })),
  });
  const confidence = makeControl(state, {
    id: 'confidence',
    label: t('panels.column.confidence'),
    options: [null, ...DEGREES].map((each) => ({
      label: each === null ? t('shipping.control.all') : confidenceWord(context, each),
      patch: { filter: withFacet(state, 'confidence', each) },
      isCurrent: each === asked.confidence,
    })),
  });
  return [by, area, confidence, rangeControl(context, known[0]?.date ?? context.clock.first)];
}

function tableOf(context: PanelContext, rows: readonly Incident[]): PanelTable {
  const { t } = context;
  const column = (id: string, label: string) => ({ id, label, unit: null, align: 'start' }) as const;
  return {
    caption: t('shipping.incidents.tableCaption'),
    columns: [
      column('date', t('panels.column.date')),
      column('vessel', t('shipping.incidents.column.vessel')),
      column('type', t('shipping.incidents.column.type')),
      column('area', t('shipping.incidents.column.area')),
      column('attributed_to', t('shipping.incidents.column.to')),
      column('attributed_by', t('shipping.incidents.column.by')),
      column('outcome', t('shipping.incidents.column.outcome')),
      column('confidence', t('panels.column.confidence')),
    ],
    rows: context.wanted(rows.toReversed()).map((row) => {
      const who = attributedTo(context, row);
      const degree = confidenceOf(row.confidence);
      return {
        receipt: receiptOf(DATASET, row.id),
        cells: [
          context.day(row.date),
          row.vessel ?? '',
          row.type,
          row.area,
          who ?? t('shipping.incidents.notStated'),
          row.attributed_by ?? '',
          row.outcome ?? '',
          confidenceWord(context, degree),
        ],
        values: [row.date, row.vessel, row.type, row.area, who, row.attributed_by, row.outcome, degree],
      };
    }),
    total: rows.length,
  };
}

/** The clock's month so far against the whole month before it, where both lie in the window. */
function monthText(context: PanelContext, rows: readonly Incident[]): string {
  const { from, to } = panelWindow(context);
  const month = startOfMonth(to);
  const before = startOfMonth(addMonths(month, -1));
  if (before < from) return '';
  const countIn = (start: string) => rows.filter(({ date }) => startOfMonth(date) === start).length;
  return context.t('shipping.incidents.months', {
    count: countIn(month),
    to: context.day(to),
    before: countIn(before),
    month: context.day(before, 'month'),
  });
}

function sentenceOf(context: PanelContext, rows: readonly Incident[]): string {
  const { t } = context;
  const { from, to } = panelWindow(context);
  const [area] = countedBy(rows, (row) => row.area);
  const named = countedBy(
    rows.filter((row) => attributedTo(context, row) !== null),
    (row) => attributedTo(context, row) ?? '',
  )[0];
  const degrees = byDegree(rows)
    .filter(({ count }) => count > 0)
    .map(({ degree, count }) => `${context.number(count)} ${confidenceWord(context, degree)}`);
  const main = t('shipping.incidents.sentence', {
    count: rows.length,
    from: context.day(from),
    to: context.day(to),
    degrees: degrees.join(', '),
    area: area?.key ?? '',
    areaCount: area?.rows.length ?? 0,
    hasNamed: named === undefined ? 'no' : 'yes',
    who: named?.key ?? '',
    namedCount: named?.rows.length ?? 0,
  });
  const months = monthText(context, rows);
  return months === '' ? main : `${main} ${months}`;
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t, clock } = context;
  const all = context.data.rows(DATASET);
  const known = all.filter(({ date }) => date <= clock.on);
  const asked = askedIncidents(context, known);
  const rows = chosenIncidents(known, asked, panelWindow(context));
  const isEmpty = rows.length === 0;
  const first = all[0]?.date ?? clock.first;
  return {
    id: 'shipping-incidents',
    title: t(TITLE),
    sentence: isEmpty
      ? t('shipping.incidents.empty', {
          to: context.day(panelWindow(context).to),
          first: context.day(first),
          isBefore: known.length === 0 ? 'yes' : 'no',
        })
      : sentenceOf(context, rows),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture: isEmpty
      ? null
      : asked.view === 'month'
        ? incidentsByMonth(context, rows)
        : incidentsBy(context, asked.view, rows),
    legend: isEmpty
      ? []
      : DEGREES.map((degree) => ({
          label: confidenceWord(context, degree),
          tone: 'alarm',
          dash: 'solid',
          mark: MARKS[FILLS[degree]],
        })),
    notes: known.length === 0 ? [] : asked.notes,
    controls: known.length === 0 ? [] : controlsOf(context, known, asked),
    numbered: [],
    table: tableOf(context, rows),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t('shipping.incidents.caveat.attribution'),
      t('shipping.incidents.caveat.selection', { isCounted: clock.on >= CENTRE_COUNT ? 'yes' : 'no' }),
      t('shipping.incidents.caveat.words'),
      t('shipping.incidents.caveat.sources', { isLate: clock.on >= LOGS_FROM ? 'yes' : 'no' }),
    ],
    on: clock.on,
  };
}

/** Attacks on ships, seizures and the like by month, type, area and attribution. */
export const shippingIncidents: PanelDefinition = {
  id: 'shipping-incidents',
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['from', 'to', 'by', 'filter'],
  build,
};
