import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import { withOverview } from '@/lib/figure/overview';
import type { StackFigure } from '@/lib/figure/stack-figure';
import type { Line, TimeFigure } from '@/lib/figure/time-figure';
import {
  onOneGrid,
  type PanelContext,
  panelContext,
  panelWindow,
  receiptOf,
  statusWord,
} from '@/lib/panels/context';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { rangeControl } from '@/lib/panels/range-control';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { between, isMeasured } from '@/lib/series/observation';
import { summarise } from '@/lib/series/summarise';
import { formatChange, unitName } from '@/lib/units/format';
import { type GasSeries, gasSeries } from './gas-series';

const TITLE = 'energy.gas.title';
const HEIGHT = 190;
const DATASETS = ['henry-hub-spot-daily', 'lng-delivered-daily', 'japan-import-cost-monthly'] as const;
/** What the three figures are about, from top to bottom. */
const PARTS = ['henryHub', 'europe', 'japan'] as const;

type Part = (typeof PARTS)[number];

function inWindow(context: PanelContext, series: GasSeries): GasSeries {
  const { from, to } = panelWindow(context);
  return { ...series, rows: between(series.rows, from, to) };
}

/** Why a part of the window is empty: the series begins later, or had ended before. */
function emptyText(context: PanelContext, whole: readonly GasSeries[]): string {
  const measured = whole.flatMap(({ rows }) => rows.filter(isMeasured)).map(({ date }) => date);
  const last = measured.toSorted().at(-1);
  return last === undefined
    ? context.t('energy.gas.partNone')
    : context.t('energy.gas.partEnded', { date: context.day(last) });
}

function linesOf({ t }: PanelContext, series: readonly GasSeries[]): readonly Line[] {
  return series
    .filter(({ rows }) => rows.some(isMeasured))
    .map(({ id, tone, dash, rows, maxGapDays, receipts }) =>
      makeLine({
        id,
        label: t(`energy.gas.series.${id}`),
        end: t(`energy.gas.end.${id}`),
        tone,
        dash,
        axis: 'price',
        parts: [rows],
        maxGapDays,
        receipts,
      }),
    );
}

function figureOf(context: PanelContext, part: Part, whole: readonly GasSeries[]): TimeFigure {
  const { from, to } = panelWindow(context);
  const { t, words } = context;
  const lines = linesOf(
    context,
    whole.map((series) => inWindow(context, series)),
  );
  const unit = whole[0]?.unit ?? 'USD/MMBtu';
  const values = valuesOn('price', { lines, dots: [] });
  return makeTimeFigure(
    {
      id: `gas-prices-${part}`,
      title: t(`energy.gas.part.${part}`),
      description: t('energy.gas.partDescription', {
        unit: unitName(unit, context.lang),
        from: context.day(from),
        to: context.day(to),
      }),
      height: HEIGHT,
      from,
      to,
      axes: [makeAxis({ id: 'price', unit, values, zero: true }, words)],
      lines,
      empty: emptyText(context, whole),
    },
    words,
  );
}

function pictureOf(context: PanelContext, all: readonly (readonly GasSeries[])[]): StackFigure {
  return {
    kind: 'stack',
    id: 'gas-prices',
    title: context.t(TITLE),
    description: context.t('energy.gas.description'),
    figures: onOneGrid(
      PARTS.flatMap((part, index) => {
        const whole = all[index];
        if (whole === undefined) return [];
        const figure = figureOf(context, part, whole);
        // One strip for all: the days are everyone's.
        const isLast = index === all.length - 1;
        return [isLast ? withOverview(figure, linesOf(context, all.flat()), context.words) : figure];
      }),
    ),
  };
}

/** "Henry Hub 2.82 US dollars … on 18 Aug 2026 (−12.0 % against 18 Feb 2025)". */
function priceText(context: PanelContext, series: GasSeries): string | null {
  const summary = summarise(inWindow(context, series).rows);
  if (summary === null) return null;
  const { first, last, changePercent } = summary;
  return context.t('energy.gas.price', {
    name: context.t(`energy.gas.series.${series.id}`),
    value: context.number(last.value, series.digits),
    unit: unitName(series.unit, context.lang),
    isMonth: series.receipts.period === 'month' ? 'yes' : 'no',
    date: series.receipts.period === 'month' ? context.day(last.date, 'month') : context.day(last.date),
    hasChange: changePercent === null || first.date === last.date ? 'no' : 'yes',
    change: changePercent === null ? '' : formatChange(changePercent, { digits: 0, lang: context.lang }),
    from: series.receipts.period === 'month' ? context.day(first.date, 'month') : context.day(first.date),
  });
}

function tableOf(context: PanelContext, all: readonly GasSeries[]): PanelTable {
  const { t } = context;
  const rows = all
    .flatMap((series) =>
      inWindow(context, series)
        .rows.filter(isMeasured)
        .map((row) => ({ series, row })),
    )
    .toSorted((a, b) => b.row.date.localeCompare(a.row.date));
  const periodOf = ({ receipts }: GasSeries, date: string) =>
    receipts.period === 'month' ? date.slice(0, 7) : date;
  return {
    caption: t('energy.gas.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), unit: null, align: 'start' },
      { id: 'series', label: t('energy.column.price'), unit: null, align: 'start' },
      { id: 'value', label: t('energy.column.value'), unit: null, align: 'end' },
      { id: 'unit', label: t('energy.column.unit'), unit: null, align: 'start' },
      { id: 'status', label: t('panels.column.status'), unit: null, align: 'start' },
    ],
    rows: context.wanted(rows).map(({ series, row }) => {
      const period = periodOf(series, row.date);
      return {
        receipt: receiptOf(series.dataset, `${period}${series.receipts.suffix}`),
        cells: [
          context.day(row.date, series.receipts.period === 'month' ? 'month' : 'day'),
          t(`energy.gas.series.${series.id}`),
          context.number(row.value, series.digits),
          series.unit,
          statusWord(context, row.status),
        ],
        values: [period, series.id, row.value, series.unit, row.status],
      };
    }),
    total: rows.length,
  };
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const parts = gasSeries(context);
  const all = parts.flat();
  const texts = parts.flatMap(([main]) => (main === undefined ? [] : (priceText(context, main) ?? [])));
  const first = context.data.rows('henry-hub-spot-daily')[0]?.date ?? context.clock.first;
  const isEmpty = texts.length === 0;
  return {
    id: 'gas-prices',
    title: t(TITLE),
    sentence: isEmpty
      ? t('energy.gas.empty', { on: context.day(context.clock.on), first: context.day(first) })
      : `${texts.join('; ')}.`,
    state: isEmpty ? 'empty' : stateOf(context, DATASETS),
    picture: isEmpty ? null : pictureOf(context, parts),
    legend: isEmpty
      ? []
      : all.map(({ id, tone, dash }) => ({ label: t(`energy.gas.series.${id}`), tone, dash })),
    notes: [],
    controls: isEmpty ? [] : [rangeControl(context, first)],
    numbered: [],
    table: tableOf(context, all),
    sources: sourceLines(context, DATASETS),
    caveats: [
      t('energy.gas.caveat.units'),
      t('energy.gas.caveat.europe'),
      t('energy.gas.caveat.japan'),
      t('energy.gas.caveat.henryHub'),
    ],
    on: context.clock.on,
  };
}

/** Three prices of gas in their own units, below each other on one time axis. */
export const gasPrices: PanelDefinition = {
  id: 'gas-prices',
  titleKey: TITLE,
  datasets: DATASETS,
  understands: ['from', 'to'],
  build,
};
