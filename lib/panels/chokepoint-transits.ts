import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { Line, TimeFigure, Tone } from '@/lib/figure/time-figure';
import { latestOn, type Observation } from '@/lib/series/observation';
import { toEpoch } from '@/lib/time/iso-date';
import { onPageGrid, type PanelContext, panelContext, panelWindow, receiptOf, statusWord } from './context';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from './panel';
import { sourceLines } from './source-lines';
import { type DailyTotal, dailyTotals, meansByVintage, type Passage, partsBetween } from './transit-counts';

const TITLE = 'panels.transits.title';
const DEFAULT_MEAN_DAYS = 7;
const HEIGHT = 300;
/** Day from which the counts are the publisher's next version. */
const SEAM = '2026-07-14';

const SHOWN: readonly { readonly passage: Passage; readonly tone: Tone; readonly dash: Line['dash'] }[] = [
  { passage: 'hormuz', tone: 'series-1', dash: 'solid' },
  { passage: 'bab_el_mandeb', tone: 'series-2', dash: 'dashed' },
  { passage: 'suez', tone: 'series-3', dash: 'dotted' },
];

interface PassageSeries {
  readonly passage: Passage;
  readonly name: string;
  readonly tone: Tone;
  readonly dash: Line['dash'];
  readonly totals: readonly DailyTotal[];
  /** Moving means by version, up to the clock. */
  readonly means: readonly (readonly Observation[])[];
}

function nameOf(context: PanelContext, passage: Passage): string {
  const row = context.data.rows('chokepoints').find(({ id }) => id === passage);
  return (row?.name ?? passage).replace(/ Strait$/, '').replace(/^Strait of /, '');
}

function seriesOf(context: PanelContext): readonly PassageSeries[] {
  const days = context.state.mean ?? DEFAULT_MEAN_DAYS;
  return SHOWN.map(({ passage, tone, dash }) => {
    const totals = dailyTotals(context.data, passage);
    const means = meansByVintage(totals, days);
    return { passage, name: nameOf(context, passage), tone, dash, totals, means };
  });
}

function pictureOf(context: PanelContext, series: readonly PassageSeries[]): TimeFigure | null {
  const { from, to } = panelWindow(context);
  const { t, words } = context;
  const lines = series
    .map((one) => ({ ...one, parts: partsBetween(one.means, from, to) }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ passage, name, tone, dash, parts }) =>
      makeLine({
        id: passage,
        label: name,
        tone,
        dash,
        axis: 'calls',
        parts,
        maxGapDays: 1,
        digits: 1,
        receipts: { prefix: 'chokepoint-transits-daily/', suffix: `~${passage}`, period: 'day' },
      }),
    );
  if (lines.length === 0) return null;
  const values = valuesOn('calls', { lines, dots: [] });
  const isSeamShown = from < SEAM && SEAM <= to;
  return onPageGrid(
    makeTimeFigure(
      {
        id: 'chokepoint-transits',
        title: t(TITLE),
        description: t('panels.transits.description', { from: context.day(from), to: context.day(to) }),
        height: HEIGHT,
        from,
        to,
        axes: [makeAxis({ id: 'calls', unit: 'calls/d', values, zero: true }, words)],
        lines,
        rules: isSeamShown ? [{ at: toEpoch(SEAM), label: t('panels.transits.seam'), dash: 'dotted' }] : [],
      },
      words,
    ),
  );
}

function tableOf(context: PanelContext, series: readonly PassageSeries[]): PanelTable {
  const { t } = context;
  const { from, to } = panelWindow(context);
  const rows = series.flatMap(({ passage, name, totals }) =>
    totals.filter(({ date }) => date >= from && date <= to).map((row) => ({ ...row, passage, name })),
  );
  const sorted = rows.toSorted((a, b) => b.date.localeCompare(a.date));
  return {
    caption: t('panels.transits.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), unit: null, align: 'start' },
      { id: 'passage', label: t('panels.transits.column.passage'), unit: null, align: 'start' },
      { id: 'calls', label: t('panels.transits.column.calls'), unit: 'calls/d', align: 'end' },
      { id: 'status', label: t('panels.column.status'), unit: null, align: 'start' },
      { id: 'vintage', label: t('panels.transits.column.vintage'), unit: null, align: 'start' },
    ],
    rows: context.wanted(sorted).map(({ date, value, status, vintage, passage, name }) => ({
      receipt: receiptOf('chokepoint-transits-daily', date, passage),
      cells: [
        context.day(date),
        name,
        value === null ? '' : context.number(value),
        statusWord(context, status),
        vintage,
      ],
      values: [date, passage, value, status, vintage],
    })),
    total: sorted.length,
  };
}

interface LatestMean {
  readonly name: string;
  readonly date: string;
  readonly value: number;
}

function latestMeans(context: PanelContext, series: readonly PassageSeries[]): readonly LatestMean[] {
  return series.flatMap(({ name, means }) => {
    const measured = means.flat().filter((row) => row.value !== null);
    const last = latestOn(measured, panelWindow(context).to);
    return last === null || last.value === null ? [] : [{ name, date: last.date, value: last.value }];
  });
}

function sentenceOf(context: PanelContext, latest: readonly LatestMean[]): string {
  const parts = latest.map(({ name, value }) =>
    context.t('panels.transits.part', { passage: name, value: context.number(value, 1) }),
  );
  return context.t('panels.transits.sentence', {
    parts: parts.join(', '),
    days: context.state.mean ?? DEFAULT_MEAN_DAYS,
    date: context.day(latest.map(({ date }) => date).reduce((a, b) => (a < b ? a : b))),
  });
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const series = seriesOf(context);
  const picture = pictureOf(context, series);
  const latest = latestMeans(context, series);
  const first = series[0]?.totals[0]?.date ?? context.clock.first;
  const isEmpty = picture === null || latest.length === 0;
  return {
    id: 'chokepoint-transits',
    title: t(TITLE),
    sentence: isEmpty
      ? t('panels.transits.empty', { first: context.day(first) })
      : sentenceOf(context, latest),
    state: isEmpty ? 'empty' : latest.some(({ date }) => date < context.clock.on) ? 'partial' : 'ok',
    picture: isEmpty ? null : picture,
    legend: isEmpty ? [] : series.map(({ name, tone, dash }) => ({ label: name, tone, dash })),
    notes: [],
    controls: [],
    numbered: [],
    table: tableOf(context, series),
    sources: sourceLines(context, ['chokepoint-transits-daily']),
    caveats: [
      t('panels.transits.caveat.ais'),
      t('panels.transits.caveat.mean'),
      t('panels.transits.caveat.seam'),
      t('panels.transits.caveat.provisional'),
    ],
    on: context.clock.on,
  };
}

/** Transit calls a day through Hormuz, Bab el-Mandeb and Suez as a moving mean. */
export const chokepointTransits: PanelDefinition = {
  id: 'chokepoint-transits',
  titleKey: TITLE,
  datasets: ['chokepoint-transits-daily', 'chokepoints'],
  understands: ['from', 'to', 'mean'],
  build,
};
