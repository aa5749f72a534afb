import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { latestOn, type Observation } from '@/lib/series/observation';
import { type NamedBaseline, namedBaselines } from './baselines';
import { type PanelContext, panelContext, panelWindow } from './context';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from './panel';
import { sourceLines } from './source-lines';
import { dailyTotals, meansByVintage, partsBetween } from './transit-counts';

const TITLE = 'panels.straitStatus.title';
const MEAN_DAYS = 7;
const HEIGHT = 200;

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
}

function readingOf(context: PanelContext, means: readonly Observation[]): Reading | null {
  const last = latestOn(
    means.filter((row) => row.value !== null),
    context.clock.on,
  );
  if (last === null || last.value === null) return null;
  return { date: last.date, mean: last.value, isStale: last.date < context.clock.on };
}

function sentenceOf(context: PanelContext, reading: Reading, baseline: NamedBaseline | null): string {
  const { t } = context;
  const date = context.day(reading.date);
  const mean = context.number(reading.mean, 1);
  const tail = reading.isStale ? ` ${t('panels.straitStatus.staleTail')}` : '';
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
        percent === null ? '' : `${context.number(percent, 0)} %`,
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

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const totals = dailyTotals(context.data, 'hormuz');
  const means = meansByVintage(totals, MEAN_DAYS);
  const reading = readingOf(context, means.flat());
  const baselines = reading ? namedBaselines(context, totals, reading.date) : [];
  const chosen = baselines.find((baseline) => baseline.isChosen) ?? null;
  const first = totals[0]?.date ?? context.clock.first;
  return {
    id: 'strait-status',
    title: t(TITLE),
    sentence: reading
      ? sentenceOf(context, reading, chosen)
      : t('panels.straitStatus.empty', { on: context.day(context.clock.on), first: context.day(first) }),
    state: reading === null ? 'empty' : reading.isStale ? 'partial' : 'ok',
    picture: reading ? pictureOf(context, means, baselines) : null,
    legend: [],
    numbered: [],
    table: tableOf(context, reading, baselines),
    sources: sourceLines(context, ['chokepoint-transits-daily']),
    caveats: [
      t('panels.straitStatus.rule'),
      t('panels.straitStatus.misses'),
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
  understands: ['baseline', 'from', 'to'],
  build,
};
