import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import { withOverview } from '@/lib/figure/overview';
import type { Dot, Line, TimeFigure } from '@/lib/figure/time-figure';
import { between, latestOn, type Observation } from '@/lib/series/observation';
import { type Summary, summarise } from '@/lib/series/summarise';
import { toEpoch } from '@/lib/time/iso-date';
import { onPageGrid, type PanelContext, panelContext, panelWindow, receiptOf, statusWord } from './context';
import { flagNotes, flagText, spreadOf, spreadSentence, spreadText } from './energy/oil-doubts';
import { type ChosenNote, chooseNotes, noteDots, notesInWindow, numberedNotes } from './oil-notes';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from './panel';
import { rangeControl } from './range-control';
import { sourceLines, stateOf } from './source-lines';

const TITLE = 'panels.oilPrices.title';
const HEIGHT = 300;
/** Day on which spot and futures stood widest apart. */
const WIDEST_GAP = '2026-04-07';
/** Business-day data: a long weekend with holidays is no gap, a longer silence is. */
const MAX_GAP_DAYS = 5;

interface OilSeries {
  readonly brent: readonly Observation[];
  readonly wti: readonly Observation[];
}

function observations(
  rows: readonly {
    readonly date: string;
    readonly usd_per_bbl: number | null;
    readonly status: Observation['status'];
  }[],
  on: string,
): readonly Observation[] {
  return rows
    .filter(({ date }) => date <= on)
    .map(({ date, usd_per_bbl: value, status }) => ({ date, value, status }));
}

/** All prices up to the clock. */
function knownSeries(context: PanelContext): OilSeries {
  const { on } = context.clock;
  return {
    brent: observations(context.data.rows('brent-spot-daily'), on),
    wti: observations(context.data.rows('wti-spot-daily'), on),
  };
}

function seriesOf(context: PanelContext): OilSeries {
  const { from, to } = panelWindow(context);
  const { brent, wti } = knownSeries(context);
  return { brent: between(brent, from, to), wti: between(wti, from, to) };
}

/** Values that are published but not confirmed: marked on the line, each with its receipt. */
function doubtfulDots(
  context: PanelContext,
  dataset: 'brent-spot-daily' | 'wti-spot-daily',
  rows: readonly Observation[],
): readonly Dot[] {
  return rows
    .filter((row) => row.status === 'unconfirmed' && row.value !== null)
    .map((row) => ({
      at: toEpoch(row.date),
      value: row.value ?? 0,
      axis: 'price',
      tone: dataset === 'brent-spot-daily' ? 'series-1' : 'series-2',
      shape: 'ring',
      number: null,
      label: context.t('energy.oil.flagLabel', {
        date: context.day(row.date),
        value: context.number(row.value ?? 0, 2),
        note: flagText(context, dataset, row.date),
      }),
      receipt: receiptOf(dataset, row.date),
    }));
}

function linesOf({ t }: PanelContext, { brent, wti }: OilSeries): readonly Line[] {
  const line = { axis: 'price', maxGapDays: MAX_GAP_DAYS } as const;
  const days = { suffix: '', period: 'day' } as const;
  return [
    makeLine({
      ...line,
      id: 'wti-spot-daily',
      label: t('panels.oilPrices.wtiLabel'),
      tone: 'series-2',
      dash: 'dashed',
      parts: [wti],
      receipts: { ...days, prefix: 'wti-spot-daily/' },
    }),
    makeLine({
      ...line,
      id: 'brent-spot-daily',
      label: t('panels.oilPrices.brent'),
      tone: 'series-1',
      weight: 'strong',
      parts: [brent],
      receipts: { ...days, prefix: 'brent-spot-daily/' },
    }),
  ];
}

function pictureOf(context: PanelContext, series: OilSeries, notes: readonly ChosenNote[]): TimeFigure {
  const { brent, wti } = series;
  const { from, to } = panelWindow(context);
  const { t, words } = context;
  const lines = linesOf(context, series);
  const dots = [
    ...noteDots(context, notes, brent),
    ...doubtfulDots(context, 'brent-spot-daily', brent),
    ...doubtfulDots(context, 'wti-spot-daily', wti),
  ];
  const values = valuesOn('price', { lines, dots });
  const figure = makeTimeFigure(
    {
      id: 'oil-prices',
      title: t(TITLE),
      description: t('panels.oilPrices.description', { from: context.day(from), to: context.day(to) }),
      height: HEIGHT,
      from,
      to,
      axes: [makeAxis({ id: 'price', unit: 'USD/bbl', values, zero: true }, words)],
      lines,
      dots,
    },
    words,
  );
  return withOverview(onPageGrid(figure), linesOf(context, knownSeries(context)), words);
}

function tableOf(context: PanelContext, { brent, wti }: OilSeries): PanelTable {
  const { t } = context;
  const wtiBy = new Map(wti.map((row) => [row.date, row]));
  const price = (value: number | null | undefined) => (value == null ? '' : context.number(value, 2));
  const rows = context.wanted(brent.toReversed()).map((row) => ({
    receipt: receiptOf('brent-spot-daily', row.date),
    cells: [
      context.day(row.date),
      price(row.value),
      price(wtiBy.get(row.date)?.value),
      spreadText(context, spreadOf(row, wtiBy.get(row.date))),
      statusWord(context, row.status),
      statusOf(context, wtiBy.get(row.date)),
    ],
    values: [
      row.date,
      row.value,
      wtiBy.get(row.date)?.value ?? null,
      spreadOf(row, wtiBy.get(row.date)),
      row.status,
      wtiBy.get(row.date)?.status ?? null,
    ],
  }));
  return {
    caption: t('panels.oilPrices.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), unit: null, align: 'start' },
      { id: 'brent', label: t('panels.oilPrices.column.brent'), unit: 'USD/bbl', align: 'end' },
      { id: 'wti', label: t('panels.oilPrices.column.wti'), unit: 'USD/bbl', align: 'end' },
      { id: 'spread', label: t('energy.oil.column.spread'), unit: 'USD/bbl', align: 'end' },
      { id: 'status', label: t('panels.oilPrices.column.brentStatus'), unit: null, align: 'start' },
      { id: 'wti_status', label: t('panels.oilPrices.column.wtiStatus'), unit: null, align: 'start' },
    ],
    rows,
    total: brent.length,
  };
}

/** Values of a message that puts a value's status in brackets where it is not simply as published. */
function doubtIn(context: PanelContext, { status }: Observation) {
  return { isDoubtful: status === 'normal' ? 'no' : 'yes', status: statusWord(context, status) };
}

function statusOf(context: PanelContext, row: Observation | undefined): string {
  return row === undefined ? '' : statusWord(context, row.status);
}

function sentenceOf(context: PanelContext, summary: Summary, wti: readonly Observation[]): string {
  const { t } = context;
  const price = (value: number) => context.number(value, 2);
  const brentText = t('panels.oilPrices.last', {
    value: price(summary.last.value),
    date: context.day(summary.last.date),
    ...doubtIn(context, summary.last),
  });
  const lastWti = latestOn(wti, summary.last.date);
  const wtiText =
    lastWti !== null && lastWti.value !== null
      ? `, ${t('panels.oilPrices.wti', { value: price(lastWti.value), date: context.day(lastWti.date), ...doubtIn(context, lastWti) })}`
      : '';
  return t('panels.oilPrices.sentence', {
    last: brentText + wtiText,
    min: price(summary.min.value),
    minDate: context.day(summary.min.date),
    max: price(summary.max.value),
    maxDate: context.day(summary.max.date),
  });
}

function caveatsOf(context: PanelContext, { brent, wti }: OilSeries): readonly string[] {
  const { t } = context;
  const isDoubtful = [...brent, ...wti].some(({ status }) => status !== 'normal');
  return [
    t('panels.oilPrices.caveat.spot', { isWar: context.clock.on >= WIDEST_GAP ? 'yes' : 'no' }),
    t('panels.oilPrices.caveat.cause'),
    t('panels.events.caveat.hindsight'),
    t('energy.oil.caveat.spread'),
    ...(isDoubtful ? [t('panels.oilPrices.caveat.flagged'), ...flagNotes(context, brent, wti)] : []),
  ];
}

/** How many of the notes in the window are drawn; nothing where there are none. */
function notesText({ t }: PanelContext, drawn: number, all: number): string {
  return all === 0 ? '' : t('energy.oil.notes', { drawn, all, isCut: drawn < all ? 'yes' : 'no' });
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const series = seriesOf(context);
  const summary = summarise(series.brent);
  const notes = chooseNotes(context, series.brent);
  const first = context.data.rows('brent-spot-daily')[0]?.date ?? context.clock.first;
  return {
    id: 'oil-prices',
    title: t(TITLE),
    sentence: summary
      ? [
          sentenceOf(context, summary, series.wti),
          spreadSentence(context, series.brent, series.wti),
          notesText(context, notes.length, notesInWindow(context, series.brent).length),
        ]
          .filter((text) => text !== '')
          .join(' ')
      : t('panels.oilPrices.empty', { first: context.day(first) }),
    state: summary === null ? 'empty' : stateOf(context, ['brent-spot-daily', 'wti-spot-daily']),
    picture: summary ? pictureOf(context, series, notes) : null,
    legend: summary
      ? [
          { label: t('panels.oilPrices.brent'), tone: 'series-1', dash: 'solid' },
          { label: t('panels.oilPrices.wtiLabel'), tone: 'series-2', dash: 'dashed' },
        ]
      : [],
    notes: [],
    controls: summary ? [rangeControl(context, first)] : [],
    numbered: numberedNotes(context, notes),
    table: tableOf(context, series),
    sources: sourceLines(context, ['brent-spot-daily', 'wti-spot-daily', 'oil-price-notes']),
    caveats: caveatsOf(context, series),
    on: context.clock.on,
  };
}

/** Brent and WTI spot with numbered notes of what happened. */
export const oilPrices: PanelDefinition = {
  id: 'oil-prices',
  titleKey: TITLE,
  datasets: ['brent-spot-daily', 'wti-spot-daily', 'oil-price-notes'],
  understands: ['from', 'to'],
  build,
};
