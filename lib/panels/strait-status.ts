import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { latestOn, type Observation } from '@/lib/series/observation';
import { distinctBaselines, type NamedBaseline, namedBaselines } from './baselines';
import { type PanelContext, panelContext, panelWindow } from './context';
import { makeControl } from './controls';
import type { PanelControl, PanelDefinition, PanelInput, PanelTable, PanelView } from './panel';
import { statusBars } from './shipping/status-bars';
import { sourceLines } from './source-lines';
import { dailyTotals, meansByVintage, partsBetween } from './transit-counts';

const TITLE = 'panels.straitStatus.title';
const MEAN_DAYS = 7;
const HEIGHT = 200;
/** Month from which the publisher's counts are a lower bound. */
const WAR_COUNTS = '2026-03-01';

/** State of the strait by the rule: open from 75 % of the baseline, restricted from 25 %, closed below. */
export type StraitState = 'open' | 'restricted' | 'closed';

/** In: per cent of the baseline. The two bounds are the whole rule. */
export function straitState(percent: number): StraitState {
  if (percent >= 75) return 'open';
  return percent >= 25 ? 'restricted' : 'closed';
}

interface Reading {
  /** Day of the mean's last count. */
  readonly date: string;
  /** Transit calls a day. */
  readonly mean: number;
  readonly isStale: boolean;
  readonly isProvisional: boolean;
  /** Last day with a count that is too near a seam for a mean; null when the mean reaches the last count. */
  readonly countsTo: string | null;
}

function readingOf(
  context: PanelContext,
  totals: readonly Observation[],
  means: readonly Observation[],
): Reading | null {
  const { on } = context.clock;
  const last = means.findLast((row) => row.date <= on && row.value !== null);
  const lastCount = latestOn(totals, on);
  if (last === undefined || last.value === null || lastCount === null) return null;
  return {
    date: last.date,
    mean: last.value,
    isStale: last.date < on,
    isProvisional: last.status !== 'normal',
    countsTo: lastCount.date > last.date ? lastCount.date : null,
  };
}

/** What must be said of the day of the mean: that counts go on, that they end, that they are provisional. */
function tailOf(context: PanelContext, { isStale, isProvisional, countsTo }: Reading): string {
  const { t } = context;
  const tails = [
    countsTo === null ? null : t('panels.straitStatus.seamTail', { date: context.day(countsTo) }),
    isStale && countsTo === null ? t('panels.straitStatus.staleTail') : null,
    isProvisional ? t('panels.straitStatus.provisionalTail') : null,
  ];
  return tails.flatMap((text) => (text === null ? [] : ` ${text}`)).join('');
}

function sentenceOf(context: PanelContext, reading: Reading, baseline: NamedBaseline | null): string {
  const { t } = context;
  const date = context.day(reading.date);
  const mean = context.number(reading.mean, 1);
  const tail = tailOf(context, reading);
  if (baseline === null) return t('panels.straitStatus.sentenceNoBaseline', { date, mean }) + tail;
  const percent = (reading.mean / baseline.value) * 100;
  const main = t('panels.straitStatus.sentence', {
    date,
    mean,
    stale: reading.isStale ? 'yes' : 'no',
    state: straitState(percent),
    percent: context.number(percent, 0),
    baseline: baseline.phrase,
  });
  return main + tail;
}

function pictureOf(
  context: PanelContext,
  means: readonly (readonly Observation[])[],
  baselines: readonly NamedBaseline[],
): TimeFigure | null {
  const { from, to } = panelWindow(context);
  const parts = partsBetween(means, from, to);
  if (parts.length === 0) return null;
  const { t, words } = context;
  const line = makeLine({
    id: 'hormuz',
    label: t('panels.straitStatus.lineLabel'),
    end: null,
    tone: 'series-1',
    weight: 'strong',
    axis: 'calls',
    parts,
    maxGapDays: 1,
    digits: 1,
    receipts: { prefix: 'chokepoint-transits-daily/', suffix: '~hormuz', period: 'day' },
  });
  const levels = baselines
    .filter(({ isChosen }) => isChosen)
    .map(({ value, label }) => ({ axis: 'calls', value, label }));
  const values = valuesOn('calls', { lines: [line], dots: [], levels });
  return makeTimeFigure(
    {
      id: 'strait-status',
      title: t(TITLE),
      description: t('panels.straitStatus.description', { from: context.day(from), to: context.day(to) }),
      height: HEIGHT,
      from,
      to,
      axes: [makeAxis({ id: 'calls', unit: 'calls/d', values, zero: true }, words)],
      lines: [line],
      levels,
    },
    words,
  );
}

function tableOf(
  context: PanelContext,
  reading: Reading | null,
  baselines: readonly NamedBaseline[],
): PanelTable {
  const { t } = context;
  const rows = baselines.map(({ label, value, count }) => {
    const percent = reading ? (reading.mean / value) * 100 : null;
    return {
      receipt: null,
      cells: [
        label,
        context.number(value, 1),
        context.number(count),
        percent === null ? '' : `${context.number(percent, 0)}\u202f%`,
      ],
      values: [label, value, count, percent],
    };
  });
  return {
    caption: t('panels.straitStatus.tableCaption'),
    columns: [
      { id: 'baseline', label: t('panels.straitStatus.column.baseline'), unit: null, align: 'start' },
      { id: 'mean', label: t('panels.straitStatus.column.value'), unit: 'calls/d', align: 'end' },
      { id: 'days', label: t('panels.straitStatus.column.days'), unit: null, align: 'end' },
      { id: 'percent', label: t('panels.straitStatus.column.percent'), unit: null, align: 'end' },
    ],
    rows,
    total: rows.length,
  };
}

/** The baseline that the sentence compares with, and which picture is shown. */
function controlsOf(
  context: PanelContext,
  baselines: readonly NamedBaseline[],
  isBars: boolean,
): readonly PanelControl[] {
  const { state, t } = context;
  const baseline = makeControl(state, {
    id: 'baseline',
    label: t('shipping.control.baseline'),
    options: distinctBaselines(baselines).map(({ id, label, isChosen }) => ({
      label,
      patch: { baseline: id },
      isCurrent: isChosen,
    })),
  });
  const as = makeControl(state, {
    id: 'as',
    label: t('shipping.control.as'),
    options: [
      { label: t('shipping.status.view.line'), patch: { as: null }, isCurrent: !isBars },
      { label: t('shipping.status.view.bars'), patch: { as: 'bars' }, isCurrent: isBars },
    ],
  });
  return [baseline, as];
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const totals = dailyTotals(context.data, 'hormuz');
  const means = meansByVintage(totals, MEAN_DAYS);
  const reading = readingOf(context, totals, means.flat());
  const baselines = reading ? namedBaselines(context, totals, reading.date) : [];
  const chosen = baselines.find((baseline) => baseline.isChosen) ?? null;
  const first = totals[0]?.date ?? context.clock.first;
  const isBars = context.state.as === 'bars';
  return {
    id: 'strait-status',
    title: t(TITLE),
    sentence: reading
      ? sentenceOf(context, reading, chosen)
      : t('panels.straitStatus.empty', { on: context.day(context.clock.on), first: context.day(first) }),
    state: reading === null ? 'empty' : reading.isStale ? 'partial' : 'ok',
    picture:
      reading === null
        ? null
        : isBars
          ? statusBars(context, reading, baselines)
          : pictureOf(context, means, baselines),
    legend: [],
    notes: [],
    controls: reading === null ? [] : controlsOf(context, baselines, isBars),
    numbered: [],
    table: tableOf(context, reading, baselines),
    sources: sourceLines(context, ['chokepoint-transits-daily']),
    caveats: [
      t('panels.straitStatus.rule'),
      t('panels.straitStatus.misses', { isWar: context.clock.on >= WAR_COUNTS ? 'yes' : 'no' }),
      t('panels.transits.caveat.mean'),
      t('panels.straitStatus.vintage'),
    ],
    on: context.clock.on,
  };
}

/** The state of the strait in one sentence, by a fixed rule, against a baseline of the reader's choice. */
export const straitStatus: PanelDefinition = {
  id: 'strait-status',
  titleKey: TITLE,
  datasets: ['chokepoint-transits-daily'],
  understands: ['baseline', 'from', 'to', 'as'],
  build,
};

/** A baseline that a reader can choose at the clock. */
export interface BaselineChoice {
  readonly id: NamedBaseline['id'];
  readonly label: string;
  readonly isChosen: boolean;
}

/** The baselines that are known at the clock, each once; none where there is no earlier year. */
export function baselineChoices(input: PanelInput): readonly BaselineChoice[] {
  const context = panelContext(input);
  const totals = dailyTotals(context.data, 'hormuz');
  const reading = readingOf(context, totals, meansByVintage(totals, MEAN_DAYS).flat());
  const all = reading ? namedBaselines(context, totals, reading.date) : [];
  return distinctBaselines(all).map(({ id, label, isChosen }) => ({ id, label, isChosen }));
}
