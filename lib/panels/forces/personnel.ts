import { makeAxis } from '@/lib/figure/make-axis';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { Bar, Dot, TimeFigure } from '@/lib/figure/time-figure';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { type Chosen, chooseBy, type RowFacet } from '@/lib/panels/facets';
import { withFacet } from '@/lib/panels/filters';
import type { PanelControl, PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import type { TroopLevelsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { addDays, addMonths, daysBetween, toEpoch } from '@/lib/time/iso-date';
import { isStale } from '@/lib/view-state/clock';

const TITLE = 'forces.personnel.title';
const DATASET = 'troop-levels';
const SCOPES = ['centcom_total', 'country', 'operation', 'unit'] as const;
const FILLS = { confirmed: 'solid', reported: 'hatched', claimed: 'open' } as const;
const TONES = {
  centcom_total: 'force-us',
  country: 'series-3',
  operation: 'series-2',
  unit: 'series-4',
} as const;
/** Width of a range on the axis, as a share of its length: a range is one report, not a span of time. */
const BAR_SHARE = 1 / 160;
const LEAST_MONTHS = 6;

const FACETS: readonly RowFacet<TroopLevelsRow>[] = [
  { id: 'scope', valuesOf: ({ scope }) => [scope] },
  { id: 'confidence', valuesOf: ({ confidence }) => [confidenceOf(confidence)] },
];

interface Window {
  readonly from: string;
  readonly to: string;
}

/** All that is known, with some room before the first figure; narrowed by the address. */
function windowOf({ state, clock }: PanelContext, rows: readonly TroopLevelsRow[]): Window {
  const to = state.to !== null && state.to < clock.on ? state.to : clock.on;
  const first = addDays(rows[0]?.date ?? to, -30);
  const from = state.from ?? first;
  const latest = addMonths(to, -LEAST_MONTHS);
  return { from: from < latest ? from : latest, to };
}

/** "about 50 000", "more than 40 000", "40 000 to 60 000", as the source has it. */
function valueText(context: PanelContext, row: TroopLevelsRow): string {
  const { personnel_low: low, personnel_high: high, qualifier } = row;
  const text = (value: number | null) => (value === null ? '' : context.number(value));
  if (low !== null && high !== null && low !== high) {
    return context.t('forces.personnel.valueRange', { low: text(low), high: text(high) });
  }
  return context.t('forces.personnel.value', { qualifier, low: text(low ?? high), high: text(high ?? low) });
}

function markText(context: PanelContext, row: TroopLevelsRow): string {
  return context.t('forces.personnel.mark', {
    date: context.day(row.date),
    value: valueText(context, row),
    scope: row.scope_detail,
    by: row.reported_by,
    confidence: confidenceWord(context, confidenceOf(row.confidence)),
  });
}

function receiptFor(row: TroopLevelsRow): string {
  return receiptOf(DATASET, row.date, row.scope, row.scope_detail);
}

function rangeOf(context: PanelContext, row: TroopLevelsRow, halfMs: number): readonly Bar[] {
  const { personnel_low: low, personnel_high: high } = row;
  if (low === null || high === null || low === high) return [];
  const at = toEpoch(row.date);
  return [
    {
      from: at - halfMs,
      to: at + halfMs,
      base: low,
      value: high,
      tone: TONES[row.scope],
      fill: FILLS[confidenceOf(row.confidence)],
      label: markText(context, row),
      receipt: receiptFor(row),
    },
  ];
}

function dotOf(context: PanelContext, row: TroopLevelsRow): readonly Dot[] {
  const { personnel_low: low, personnel_high: high } = row;
  const value = low ?? high;
  if (value === null || (low !== null && high !== null && low !== high)) return [];
  return [
    {
      at: toEpoch(row.date),
      value,
      axis: 'people',
      tone: TONES[row.scope],
      shape: low === null || high === null ? 'ring' : 'disc',
      number: null,
      label: markText(context, row),
      receipt: receiptFor(row),
    },
  ];
}

function pictureOf(context: PanelContext, rows: readonly TroopLevelsRow[], { from, to }: Window): TimeFigure {
  const { t, words } = context;
  const values = rows.flatMap(({ personnel_low: low, personnel_high: high }) => [low ?? 0, high ?? 0]);
  const halfMs = ((toEpoch(to) - toEpoch(from)) * BAR_SHARE) / 2;
  return makeTimeFigure(
    {
      id: 'personnel',
      title: t(TITLE),
      description: t('forces.personnel.description', { from: context.day(from), to: context.day(to) }),
      from,
      to,
      axes: [
        {
          ...makeAxis({ id: 'people', unit: 'personnel', values, zero: true }, words),
          head: t('forces.personnel.axis'),
        },
      ],
      bars: rows.flatMap((row) => rangeOf(context, row, halfMs)),
      dots: rows.flatMap((row) => dotOf(context, row)),
    },
    words,
  );
}

function tableOf(context: PanelContext, rows: readonly TroopLevelsRow[]): PanelTable {
  const { t } = context;
  const number = (value: number | null) => (value === null ? '' : context.number(value));
  return {
    caption: t('forces.personnel.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), unit: null, align: 'start' },
      { id: 'scope', label: t('forces.personnel.column.scope'), unit: null, align: 'start' },
      { id: 'low', label: t('forces.personnel.column.low'), unit: 'personnel', align: 'end' },
      { id: 'high', label: t('forces.personnel.column.high'), unit: 'personnel', align: 'end' },
      { id: 'qualifier', label: t('forces.personnel.column.qualifier'), unit: null, align: 'start' },
      { id: 'by', label: t('forces.personnel.column.by'), unit: null, align: 'start' },
      { id: 'confidence', label: t('panels.column.confidence'), unit: null, align: 'start' },
    ],
    rows: context.wanted(rows.toReversed()).map((row) => {
      const confidence = confidenceOf(row.confidence);
      const qualifier = t(`forces.personnel.qualifier.${row.qualifier}`);
      const { personnel_low: low, personnel_high: high } = row;
      return {
        receipt: receiptFor(row),
        cells: [
          context.day(row.date),
          row.scope_detail,
          number(low),
          number(high),
          qualifier,
          row.reported_by,
          confidenceWord(context, confidence),
        ],
        values: [row.date, row.scope_detail, low, high, row.qualifier, row.reported_by, confidence],
      };
    }),
    total: rows.length,
  };
}

function sentenceOf(context: PanelContext, rows: readonly TroopLevelsRow[], first: string): string {
  const { t, clock } = context;
  const regional = rows.findLast(({ scope }) => scope === 'centcom_total');
  const last = regional ?? rows.at(-1);
  const on = context.day(clock.on);
  if (last === undefined) return t('forces.personnel.empty', { on, first: context.day(first) });
  return t(regional ? 'forces.personnel.sentence' : 'forces.personnel.sentenceOther', {
    on,
    date: context.day(last.date),
    value: valueText(context, last),
    scope: last.scope_detail,
    by: last.reported_by,
    confidence: confidenceWord(context, confidenceOf(last.confidence)),
    age: isStale(last.date, clock.on) ? 'old' : 'fresh',
    days: daysBetween(last.date, clock.on),
    count: rows.length,
  });
}

function scopeControl(context: PanelContext, chosen: Chosen<TroopLevelsRow>): PanelControl {
  const { state, t } = context;
  const current = chosen.of('scope');
  const options = SCOPES.map((scope) => ({
    label: t(`forces.personnel.scope.${scope}`),
    patch: { filter: withFacet(state, 'scope', scope) },
    isCurrent: current.includes(scope),
  }));
  const all = {
    label: t('forces.facet.all'),
    patch: { filter: withFacet(state, 'scope', null) },
    isCurrent: current.length === 0,
  };
  return makeControl(state, {
    id: 'scope',
    label: t('forces.personnel.only.label'),
    options: [all, ...options],
  });
}

function legendOf({ t }: PanelContext, rows: readonly TroopLevelsRow[]): PanelView['legend'] {
  const scopes = SCOPES.filter((scope) => rows.some((row) => row.scope === scope));
  return [
    ...scopes.map((scope) => ({
      label: t(`forces.personnel.scope.${scope}`),
      tone: TONES[scope],
      dash: 'solid' as const,
      mark: 'square' as const,
    })),
    { label: t('forces.personnel.legend.range'), tone: 'ink-soft', dash: 'solid', mark: 'bar' },
    { label: t('forces.personnel.legend.disc'), tone: 'ink-soft', dash: 'solid', mark: 'circle' },
    { label: t('forces.personnel.legend.open'), tone: 'ink-soft', dash: 'solid', mark: 'ring' },
  ];
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t, clock, data } = context;
  const known = data.rows(DATASET).filter(({ date }) => date <= clock.on);
  const chosen = chooseBy(context, FACETS, data.rows(DATASET));
  const rows = known.filter(chosen.keeps);
  const window = windowOf(context, known);
  const drawn = rows.filter(({ date }) => date >= window.from && date <= window.to);
  const isEmpty = rows.length === 0;
  return {
    id: 'personnel',
    title: t(TITLE),
    sentence: sentenceOf(context, rows, data.rows(DATASET)[0]?.date ?? clock.first),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture: drawn.length === 0 ? null : pictureOf(context, drawn, window),
    legend: drawn.length === 0 ? [] : legendOf(context, drawn),
    notes: [...choiceNotes(context, {}), ...chosen.notes],
    controls: [scopeControl(context, chosen)],
    numbered: [],
    table: tableOf(context, rows),
    sources: sourceLines(context, [DATASET]),
    caveats: [t('forces.personnel.caveat.line'), t('forces.personnel.caveat.sum')],
    on: clock.on,
  };
}

/** Reported US personnel as single figures and ranges, never a line. */
export const personnel: PanelDefinition = {
  id: 'personnel',
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['from', 'to', 'filter'],
  build,
};
