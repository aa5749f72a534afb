import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { TimeFigure } from '@/lib/figure/time-figure';
import {
  onPageGrid,
  type PanelContext,
  panelContext,
  panelWindow,
  receiptOf,
  statusWord,
} from '@/lib/panels/context';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { rangeControl } from '@/lib/panels/range-control';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { between, latestOn, type Observation } from '@/lib/series/observation';
import { type Summary, summarise } from '@/lib/series/summarise';
import { addMonths } from '@/lib/time/iso-date';
import { formatChange } from '@/lib/units/format';

const TITLE = 'energy.fuel.title';
const DATASET = 'us-gasoline-weekly';
const HEIGHT = 240;
/** The price is published to a tenth of a cent. */
const DIGITS = 3;
const WEEK_DAYS = 7;

function knownPrices(context: PanelContext): readonly Observation[] {
  return context.data
    .rows(DATASET)
    .filter(({ date }) => date <= context.clock.on)
    .map(({ date, usd_per_gal: value, status }) => ({ date, value, status }));
}

function pictureOf(context: PanelContext, prices: readonly Observation[]): TimeFigure {
  const { from, to } = panelWindow(context);
  const { t, words } = context;
  const line = makeLine({
    id: DATASET,
    label: t('energy.fuel.label'),
    end: t('energy.fuel.end'),
    tone: 'series-1',
    weight: 'strong',
    axis: 'price',
    parts: [prices],
    maxGapDays: WEEK_DAYS,
    receipts: { prefix: `${DATASET}/`, suffix: '', period: 'day' },
  });
  const values = valuesOn('price', { lines: [line], dots: [] });
  return onPageGrid(
    makeTimeFigure(
      {
        id: 'fuel-prices',
        title: t(TITLE),
        description: t('energy.fuel.description', { from: context.day(from), to: context.day(to) }),
        height: HEIGHT,
        from,
        to,
        axes: [makeAxis({ id: 'price', unit: 'USD/gal', values, zero: true }, words)],
        lines: [line],
      },
      words,
    ),
  );
}

function tableOf(context: PanelContext, prices: readonly Observation[]): PanelTable {
  const { t } = context;
  return {
    caption: t('energy.fuel.tableCaption'),
    columns: [
      { id: 'date', label: t('energy.fuel.column.week'), unit: null, align: 'start' },
      { id: 'price', label: t('energy.fuel.label'), unit: 'USD/gal', align: 'end' },
      { id: 'status', label: t('panels.column.status'), unit: null, align: 'start' },
    ],
    rows: context.wanted(prices.toReversed()).map(({ date, value, status }) => ({
      receipt: receiptOf(DATASET, date),
      cells: [
        context.day(date),
        value === null ? '' : context.number(value, DIGITS),
        statusWord(context, status),
      ],
      values: [date, value, status],
    })),
    total: prices.length,
  };
}

/** Change against a year before the last price, in words; empty where no price is known for that week. */
function yearText(context: PanelContext, known: readonly Observation[], { last }: Summary): string {
  const then = addMonths(last.date, -12);
  const before = latestOn(known, then);
  if (before === null || before.value === null || before.date < addMonths(then, -1)) return '';
  const percent = ((last.value - before.value) / before.value) * 100;
  return context.t('energy.fuel.year', {
    change: formatChange(percent, { digits: 0, lang: context.lang }),
    value: context.number(before.value, DIGITS),
    date: context.day(before.date),
  });
}

function sentenceOf(context: PanelContext, known: readonly Observation[], summary: Summary): string {
  const { last, min, max } = summary;
  return context.t('energy.fuel.sentence', {
    value: context.number(last.value, DIGITS),
    date: context.day(last.date),
    year: yearText(context, known, summary),
    min: context.number(min.value, DIGITS),
    minDate: context.day(min.date),
    max: context.number(max.value, DIGITS),
    maxDate: context.day(max.date),
  });
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const { from, to } = panelWindow(context);
  const known = knownPrices(context);
  const prices = between(known, from, to);
  const summary = summarise(prices);
  const first = context.data.rows(DATASET)[0]?.date ?? context.clock.first;
  return {
    id: 'fuel-prices',
    title: t(TITLE),
    sentence: summary
      ? sentenceOf(context, known, summary)
      : t('energy.fuel.empty', { first: context.day(first) }),
    state: summary === null ? 'empty' : stateOf(context, [DATASET]),
    picture: summary ? pictureOf(context, prices) : null,
    legend: [],
    notes: [],
    controls: summary ? [rangeControl(context, first)] : [],
    numbered: [],
    table: tableOf(context, prices),
    sources: sourceLines(context, [DATASET]),
    caveats: [t('energy.fuel.caveat.average'), t('energy.fuel.caveat.copies'), t('energy.fuel.caveat.gap')],
    on: context.clock.on,
  };
}

/** Regular gasoline at US pumps by week. */
export const fuelPrices: PanelDefinition = {
  id: 'fuel-prices',
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['from', 'to'],
  build,
};
