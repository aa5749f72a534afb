import type { BarFigure, BarGroup, BarRow, CategoryBar } from '@/lib/figure/bar-figure';
import { makeBarFigure } from '@/lib/figure/make-bar-figure';
import { type PanelContext, panelContext } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { askedOf, withFacet } from '@/lib/panels/filters';
import { periodWords } from '@/lib/panels/known-facts';
import type { PanelControl, PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { quantityText } from '@/lib/units/format';
import {
  type Commodity,
  type CountryFlow,
  countryFlows,
  countryName,
  flowLabel,
  flowReceipt,
  flowShort,
  flowText,
  isAggregate,
} from './country-flows';

const TITLE = 'energy.dependence.title';
const DATASET = 'hormuz-flows-by-country';
const COMMODITIES = ['crude_condensate', 'lng'] as const;

function isCommodity(text: string | undefined): text is Commodity {
  return COMMODITIES.some((each) => each === text);
}

/** The commodity that the view asks for as `commodity:lng`, crude oil otherwise; and what was not understood. */
function askedCommodity(context: PanelContext): {
  readonly commodity: Commodity;
  readonly notes: readonly string[];
} {
  const values = askedOf(context.state, 'commodity');
  const unknown = values.filter((value) => !isCommodity(value));
  return {
    commodity: values.find(isCommodity) ?? 'crude_condensate',
    notes: unknown.map((value) => context.t('energy.dependence.unknown', { value })),
  };
}

function barOf(context: PanelContext, flow: CountryFlow): CategoryBar {
  const { value, direction, basis } = flow;
  const tone = direction === 'exporter' ? 'series-1' : 'series-3';
  const part = {
    from: 0,
    to: value ?? 0,
    tone,
    fill: basis === 'reported' ? 'solid' : 'hatched',
    label: flowLabel(context, flow),
    receipt: flowReceipt(flow),
  } as const;
  return {
    id: flow.period,
    parts: value === null ? [] : [part],
    whisker: null,
    text: flowShort(context, flow),
  };
}

/** Who a group of rows is about: one direction, countries or several together, in one period. */
function groupOf(
  context: PanelContext,
  flows: readonly CountryFlow[],
  period: string,
  kind: 'exporter' | 'destination' | 'aggregate',
): BarGroup {
  const rows = flows
    .filter((flow) => flow.period === period)
    .filter((flow) => (isAggregate(flow) ? 'aggregate' : flow.direction) === kind)
    .map(
      (flow): BarRow => ({
        id: `${flow.country} ${period}`,
        label: countryName(context, flow),
        bars: [barOf(context, flow)],
      }),
    );
  const label = context.t(`energy.dependence.group.${kind}`, { period: periodWords(context, period) });
  return { label, rows };
}

/** Periods apart, newest first: figures of different periods and sources do not belong in one list. */
function groupsOf(context: PanelContext, flows: readonly CountryFlow[]): readonly BarGroup[] {
  const periods = [...new Set(flows.map(({ period }) => period))];
  return periods.flatMap((period) =>
    (['exporter', 'destination', 'aggregate'] as const).map((kind) => groupOf(context, flows, period, kind)),
  );
}

function pictureOf(context: PanelContext, commodity: Commodity, flows: readonly CountryFlow[]): BarFigure {
  const { t } = context;
  const name = t(`energy.commodity.${commodity}`);
  return makeBarFigure(
    {
      id: 'hormuz-dependence',
      title: t(TITLE),
      description: t('energy.dependence.description', { commodity: name }),
      unit: commodity === 'lng' ? 'bcf/d' : 'mb/d',
      groups: groupsOf(context, flows),
    },
    context.words,
  );
}

function tableOf(context: PanelContext, flows: readonly CountryFlow[]): PanelTable {
  const { t } = context;
  const number = (value: number | null) => (value === null ? '' : context.number(value));
  return {
    caption: t('energy.dependence.tableCaption'),
    columns: [
      { id: 'country', label: t('energy.column.country'), unit: null, align: 'start' },
      { id: 'direction', label: t('energy.column.direction'), unit: null, align: 'start' },
      { id: 'commodity', label: t('energy.column.commodity'), unit: null, align: 'start' },
      { id: 'period', label: t('energy.column.period'), unit: null, align: 'start' },
      { id: 'value', label: t('energy.column.flow'), unit: null, align: 'end' },
      { id: 'unit', label: t('energy.column.unit'), unit: null, align: 'start' },
      { id: 'share', label: t('energy.column.share'), unit: '%', align: 'end' },
      { id: 'basis', label: t('energy.column.basis'), unit: null, align: 'start' },
    ],
    rows: context.wanted(flows).map((flow) => ({
      receipt: flowReceipt(flow),
      cells: [
        countryName(context, flow),
        t(`energy.direction.${flow.direction}`),
        t(`energy.commodity.${flow.commodity}`),
        periodWords(context, flow.period),
        number(flow.value),
        flow.unit,
        number(flow.share_pct),
        t(`energy.basis.${flow.basis}`),
      ],
      values: [
        flow.country,
        flow.direction,
        flow.commodity,
        flow.period,
        flow.value,
        flow.unit,
        flow.share_pct,
        flow.basis,
      ],
    })),
    total: flows.length,
  };
}

/** The largest of a direction that is one country. */
function largest(flows: readonly CountryFlow[], direction: CountryFlow['direction']): CountryFlow | null {
  return (
    flows.find((flow) => flow.direction === direction && !isAggregate(flow) && flow.value !== null) ?? null
  );
}

/** The same country's flow in another period, in words; empty where there is none. */
function beforeText(context: PanelContext, flows: readonly CountryFlow[], flow: CountryFlow): string {
  const other = flows.find(
    (each) =>
      each.country === flow.country && each.direction === flow.direction && each.period_end < flow.period_end,
  );
  if (other === undefined || other.value === null) return '';
  return context.t('energy.dependence.before', {
    value: quantityText(other.value, other.unit, context.lang),
    period: periodWords(context, other.period),
  });
}

function sentenceOf(context: PanelContext, commodity: Commodity, flows: readonly CountryFlow[]): string {
  const exporter = largest(flows, 'exporter');
  const destination = largest(flows, 'destination');
  if (exporter === null) return context.t('energy.dependence.none', { on: context.day(context.clock.on) });
  const before = beforeText(context, flows, exporter);
  return context.t('energy.dependence.sentence', {
    period: periodWords(context, exporter.period),
    commodity: context.t(`energy.commodity.${commodity}`),
    exporter: countryName(context, exporter),
    exported: flowText(context, exporter),
    before: before === '' ? '' : ` (${before})`,
    destination: destination === null ? '' : countryName(context, destination),
    received: destination === null ? '' : flowText(context, destination),
    hasDestination: destination !== null && destination.period === exporter.period ? 'yes' : 'no',
  });
}

function controlsOf(context: PanelContext, commodity: Commodity): readonly PanelControl[] {
  const options = COMMODITIES.map((each) => ({
    label: context.t(`energy.commodity.${each}`),
    patch: { filter: withFacet(context.state, 'commodity', each === 'lng' ? each : null) },
    isCurrent: each === commodity,
  }));
  return [
    makeControl(context.state, { id: 'commodity', label: context.t('energy.control.commodity'), options }),
  ];
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const all = countryFlows(context);
  const { commodity, notes } = askedCommodity(context);
  const flows = all.filter((flow) => flow.commodity === commodity);
  const isEmpty = flows.length === 0;
  return {
    id: 'hormuz-dependence',
    title: t(TITLE),
    sentence: isEmpty
      ? t('energy.dependence.none', { on: context.day(context.clock.on) })
      : sentenceOf(context, commodity, flows),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture: isEmpty ? null : pictureOf(context, commodity, flows),
    legend: isEmpty
      ? []
      : [
          { label: t('energy.legend.reported'), tone: 'series-1', dash: 'solid', mark: 'bar' },
          { label: t('energy.legend.derived'), tone: 'series-1', dash: 'solid', mark: 'bar-hatched' },
        ],
    notes,
    controls: isEmpty ? [] : controlsOf(context, commodity),
    numbered: [],
    table: tableOf(context, all),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t('energy.dependence.caveat.derived'),
      t('energy.dependence.caveat.overlap'),
      t('energy.caveat.published'),
      t('energy.dependence.caveat.period'),
    ],
    on: context.clock.on,
  };
}

/** Who ships oil and LNG through Hormuz, and who receives it. */
export const hormuzDependence: PanelDefinition = {
  id: 'hormuz-dependence',
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['filter'],
  build,
};
