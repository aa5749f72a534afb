import { type PanelContext, panelContext } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { askedOf, withFacet, withToggled } from '@/lib/panels/filters';
import { periodWords } from '@/lib/panels/known-facts';
import type {
  PanelControl,
  PanelDefinition,
  PanelInput,
  PanelTable,
  PanelView,
  Picture,
} from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { quantityText } from '@/lib/units/format';
import { flowLook, flowsByPassage, flowsByYear, lngFlows, USUAL } from './flow-pictures';
import {
  type FlowPassage,
  type FlowRow,
  flowReceipt,
  flowRows,
  isPassage,
  PASSAGES,
  tableYears,
} from './flow-rows';

const TITLE = 'energy.flows.title';
const DATASET = 'chokepoint-flows-annual';
const VIEWS = ['year', 'passage', 'lng'] as const;

type FlowView = (typeof VIEWS)[number];

/** What the reader asked for, made whole, and what was not understood. */
interface Asked {
  readonly view: FlowView;
  readonly year: string;
  readonly lastYear: string;
  readonly passages: readonly FlowPassage[];
  readonly notes: readonly string[];
}

function askedIn(context: PanelContext, years: readonly string[]): Asked {
  const { state, t } = context;
  const lastYear = years[0] ?? '';
  const wanted = askedOf(state, 'passage');
  const passages = wanted.filter(isPassage);
  const [year] = askedOf(state, 'year');
  const isYear = year !== undefined && years.includes(year);
  const view = VIEWS.find((each) => each === state.by);
  return {
    view: view ?? 'year',
    year: isYear ? year : lastYear,
    lastYear,
    passages: passages.length > 0 ? PASSAGES.filter((each) => passages.includes(each)) : USUAL,
    notes: [
      ...wanted
        .filter((each) => !isPassage(each))
        .map((value) => t('energy.flows.unknownPassage', { value })),
      ...(year !== undefined && !isYear
        ? [t('energy.flows.unknownYear', { value: year, year: lastYear })]
        : []),
    ],
  };
}

function pictureOf(context: PanelContext, rows: readonly FlowRow[], asked: Asked): Picture {
  switch (asked.view) {
    case 'year':
      return flowsByYear(context, rows, asked.passages, asked.lastYear);
    case 'passage':
      return flowsByPassage(context, rows, asked.year, asked.lastYear);
    case 'lng':
      return lngFlows(context, rows);
  }
}

function controlsOf(context: PanelContext, asked: Asked, years: readonly string[]): readonly PanelControl[] {
  const { state, t } = context;
  const views = makeControl(state, {
    id: 'by',
    label: t('energy.control.commodity'),
    options: VIEWS.map((view) => ({
      label: t(`energy.flows.view.${view}`),
      patch: { by: view === 'year' ? null : view },
      isCurrent: view === asked.view,
    })),
  });
  const passages = makeControl(state, {
    id: 'passage',
    label: t('energy.control.passages'),
    options: PASSAGES.map((passage) => ({
      label: t(`energy.passage.${passage}`),
      patch: { filter: withToggled(state, 'passage', passage, { shown: asked.passages, usual: USUAL }) },
      isCurrent: asked.passages.includes(passage),
    })),
  });
  const year = makeControl(state, {
    id: 'year',
    label: t('energy.control.year'),
    options: years.toReversed().map((each) => ({
      label: each,
      patch: { filter: withFacet(state, 'year', each === asked.lastYear ? null : each) },
      isCurrent: each === asked.year,
    })),
  });
  if (asked.view === 'lng') return [views];
  return [views, asked.view === 'year' ? passages : year];
}

function tableOf(context: PanelContext, rows: readonly FlowRow[]): PanelTable {
  const { t } = context;
  return {
    caption: t('energy.flows.tableCaption'),
    columns: [
      { id: 'period', label: t('energy.column.period'), unit: null, align: 'start' },
      { id: 'passage', label: t('energy.column.passage'), unit: null, align: 'start' },
      { id: 'measure', label: t('energy.column.commodity'), unit: null, align: 'start' },
      { id: 'value', label: t('energy.column.value'), unit: null, align: 'end' },
      { id: 'unit', label: t('energy.column.unit'), unit: null, align: 'start' },
      { id: 'basis', label: t('energy.column.basis'), unit: null, align: 'start' },
      { id: 'note', label: t('energy.column.note'), unit: null, align: 'start' },
    ],
    rows: context.wanted(rows).map((row) => ({
      receipt: flowReceipt(row),
      cells: [
        periodWords(context, row.period),
        t(`energy.passage.${row.chokepoint_id}`),
        t(`energy.measure.${row.measure}`),
        context.number(row.value),
        row.unit,
        t(`energy.basis.${row.basis}`),
        row.note ?? '',
      ],
      values: [row.period, row.chokepoint_id, row.measure, row.value, row.unit, row.basis, row.note],
    })),
    total: rows.length,
  };
}

/** The newest full year or part of one for oil through Hormuz beyond the table. */
function laterText(context: PanelContext, rows: readonly FlowRow[], lastYear: string): string {
  const later = rows.find(
    (row) =>
      row.chokepoint_id === 'hormuz' &&
      row.measure === 'oil_total' &&
      row.period_kind === 'year' &&
      row.period > lastYear,
  );
  if (later === undefined) return '';
  return context.t('energy.flows.laterSentence', {
    period: periodWords(context, later.period),
    value: quantityText(later.value, later.unit, context.lang),
    basis: context.t(`energy.basis.${later.basis}`),
  });
}

function sentenceOf(context: PanelContext, rows: readonly FlowRow[], lastYear: string): string {
  const { t, lang } = context;
  const ofYear = rows.filter((row) => row.period === lastYear && isPassage(row.chokepoint_id));
  const oil = ofYear.filter(({ measure }) => measure === 'oil_total').toSorted((a, b) => b.value - a.value);
  const share = ofYear.find(
    (row) => row.chokepoint_id === 'hormuz' && row.measure === 'share_of_world_maritime_oil',
  );
  const parts = oil.slice(0, 4).map((row, index) =>
    t('energy.flows.part', {
      passage: t(`energy.passage.${row.chokepoint_id}`),
      value: index === 0 ? quantityText(row.value, row.unit, lang) : context.number(row.value, 1),
    }),
  );
  const main = t('energy.flows.sentence', {
    year: lastYear,
    parts: parts.join(', '),
    share: share === undefined ? '' : quantityText(share.value, '%', lang),
    hasShare: share === undefined ? 'no' : 'yes',
  });
  const later = laterText(context, rows, lastYear);
  return later === '' ? main : `${main} ${later}`;
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const rows = flowRows(context);
  const years = tableYears(rows);
  const asked = askedIn(context, years);
  const isEmpty = years.length === 0;
  return {
    id: 'chokepoint-flows',
    title: t(TITLE),
    sentence: isEmpty
      ? t('energy.flows.empty', { on: context.day(context.clock.on) })
      : sentenceOf(context, rows, asked.lastYear),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture: isEmpty ? null : pictureOf(context, rows, asked),
    legend:
      isEmpty || asked.view !== 'year'
        ? []
        : asked.passages.map((passage) => ({ label: t(`energy.passage.${passage}`), ...flowLook(passage) })),
    notes: isEmpty ? [] : asked.notes,
    controls: isEmpty ? [] : controlsOf(context, asked, years),
    numbered: [],
    table: tableOf(context, rows),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t('energy.flows.caveat.round'),
      t('energy.flows.caveat.routes'),
      t('energy.caveat.published'),
      t('energy.flows.caveat.place'),
    ],
    on: context.clock.on,
  };
}

/** Oil and LNG through each passage by year. */
export const chokepointFlows: PanelDefinition = {
  id: 'chokepoint-flows',
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['by', 'filter'],
  build,
};
