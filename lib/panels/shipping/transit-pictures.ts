import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import { withOverview } from '@/lib/figure/overview';
import type { StackFigure } from '@/lib/figure/stack-figure';
import type { Line, Rule, TimeFigure } from '@/lib/figure/time-figure';
import { onOneGrid, onPageGrid, type PanelContext, panelWindow } from '@/lib/panels/context';
import { partsBetween } from '@/lib/panels/transit-counts';
import { isMeasured, type Observation } from '@/lib/series/observation';
import { toEpoch } from '@/lib/time/iso-date';
import { differenceOf, type PassageSeries } from './transit-series';

const HEIGHT = 300;
/** Height of each figure where the versions are compared, px. */
const PART_HEIGHT = 190;

type Parts = readonly (readonly Observation[])[];

/** First and last day of a line. */
type Window = ReturnType<typeof panelWindow>;

/** All days that are known at the clock. */
function wholeWindow({ clock }: PanelContext): Window {
  return { from: clock.first, to: clock.on };
}

/** Means as a line in the window, cut at every seam; none where the window has none. */
function lineOf(
  parts: Parts,
  spec: Pick<Line, 'id' | 'label' | 'tone' | 'dash'>,
  passage: string | null,
  { from, to }: Window,
): readonly Line[] {
  const shown = partsBetween(parts, from, to);
  if (!shown.flat().some(isMeasured)) return [];
  const receipts = { prefix: 'chokepoint-transits-daily/', suffix: `~${passage}`, period: 'day' } as const;
  return [
    makeLine({
      ...spec,
      axis: 'calls',
      parts: shown,
      maxGapDays: 1,
      digits: 1,
      ...(passage === null ? {} : { receipts }),
    }),
  ];
}

/** A dotted upright line where the publisher's version changes, once for all passages that change on the day. */
function rulesOf(context: PanelContext, series: readonly PassageSeries[]): readonly Rule[] {
  const { from, to } = panelWindow(context);
  const days = [...new Set(series.flatMap(({ seams }) => seams))].filter((day) => day > from && day <= to);
  return days.toSorted().map((day) => ({
    at: toEpoch(day),
    label: context.t('shipping.transits.seam', { date: context.day(day) }),
    dash: 'dotted',
  }));
}

function figureOf(
  context: PanelContext,
  lines: readonly Line[],
  spec: {
    readonly id: string;
    readonly title: string;
    readonly height: number;
    readonly rules: readonly Rule[];
  },
): TimeFigure {
  const { from, to } = panelWindow(context);
  const { words } = context;
  const values = valuesOn('calls', { lines, dots: [] });
  return makeTimeFigure(
    {
      ...spec,
      description: context.t('panels.transits.description', { from: context.day(from), to: context.day(to) }),
      from,
      to,
      axes: [makeAxis({ id: 'calls', unit: 'calls/d', values, zero: true }, words)],
      lines,
    },
    words,
  );
}

/** Passages on one axis; null where the window has no mean. */
export function presentPicture(context: PanelContext, series: readonly PassageSeries[]): TimeFigure | null {
  const linesIn = (window: Window) =>
    series.flatMap(({ passage, name, tone, dash, means }) =>
      lineOf(means, { id: passage, label: name, tone, dash }, passage, window),
    );
  const lines = linesIn(panelWindow(context));
  if (lines.length === 0) return null;
  const title = context.t('panels.transits.title');
  const rules = rulesOf(context, series);
  const figure = figureOf(context, lines, { id: 'chokepoint-transits', title, height: HEIGHT, rules });
  return withOverview(onPageGrid(figure), linesIn(wholeWindow(context)), context.words);
}

function bothFigure(context: PanelContext, one: PassageSeries): readonly TimeFigure[] {
  const { t } = context;
  const { passage, name, tone, means, earlierMeans } = one;
  const spec = { tone } as const;
  const window = panelWindow(context);
  const lines = [
    ...lineOf(
      earlierMeans,
      { ...spec, id: `${passage}-earlier`, label: t('shipping.transits.earlier'), dash: 'dotted' },
      null,
      window,
    ),
    ...lineOf(
      means,
      { ...spec, id: passage, label: t('shipping.transits.present'), dash: 'solid' },
      passage,
      window,
    ),
  ];
  if (lines.length === 0) return [];
  const id = `chokepoint-transits-${passage}`;
  return [figureOf(context, lines, { id, title: name, height: PART_HEIGHT, rules: rulesOf(context, [one]) })];
}

/** Each passage in both versions, and below them by how much they differ; null where the window has no mean. */
export function bothPicture(context: PanelContext, series: readonly PassageSeries[]): StackFigure | null {
  const { t } = context;
  const figures = series.flatMap((one) => bothFigure(context, one));
  const differencesIn = (window: Window) =>
    series.flatMap((one) =>
      lineOf(
        differenceOf(one),
        { id: `${one.passage}-difference`, label: one.name, tone: one.tone, dash: one.dash },
        null,
        window,
      ),
    );
  const differences = differencesIn(panelWindow(context));
  if (figures.length === 0) return null;
  const title = t('shipping.transits.difference');
  const below =
    differences.length === 0
      ? []
      : [
          withOverview(
            figureOf(context, differences, {
              id: 'chokepoint-transits-difference',
              title,
              height: PART_HEIGHT,
              rules: [],
            }),
            differencesIn(wholeWindow(context)),
            context.words,
          ),
        ];
  return {
    kind: 'stack',
    id: 'chokepoint-transits',
    title: t('panels.transits.title'),
    description: t('shipping.transits.bothDescription'),
    figures: onOneGrid([...figures, ...below]),
  };
}
