import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import { withOverview } from '@/lib/figure/overview';
import type { StackFigure } from '@/lib/figure/stack-figure';
import type { Level, Line, TimeFigure, ValueAxis } from '@/lib/figure/time-figure';
import { onPageGrid, type PanelContext } from '@/lib/panels/context';
import { toEpoch } from '@/lib/time/iso-date';
import { axisFor, valuesOf } from './axes';
import type { Comparison, DrawnSeries } from './drawn';
import type { EventGroup } from './event-groups';
import { eventBands, eventDots, eventRules } from './event-marks';
import { dotsOf, lineOf, wholeLine } from './lines';

const HEIGHT = 340;
const MULTIPLE_HEIGHT = 150;
const RIGHT_WITH_ENDS = 150;

export const TITLE = 'compare.title';

function unitsOf(drawn: readonly DrawnSeries[]): readonly string[] {
  return [...new Set(drawn.map(({ unit }) => unit))];
}

/** Most units that one picture holds: one axis on either side. */
export const MOST_UNITS = 2;

/** True if the series need more axes than a picture has sides. */
export function hasTooManyUnits(drawn: readonly DrawnSeries[]): boolean {
  return unitsOf(drawn).length > MOST_UNITS;
}

function wholeLines(context: PanelContext, drawn: readonly DrawnSeries[]): readonly Line[] {
  return drawn.map((one) => wholeLine(context, one));
}

function levelsOf(context: PanelContext, comparison: Comparison, axis: string): readonly Level[] {
  const { base } = comparison;
  if (context.state.mode !== 'index' || base === null) return [];
  return [{ axis, value: 100, label: context.t('compare.hundred', { date: context.day(base) }) }];
}

function describe(context: PanelContext, { drawn, from, to }: Comparison): string {
  return context.t('compare.description', {
    labels: drawn.map(({ observed }) => observed.series.label).join(', '),
    from: context.day(from),
    to: context.day(to),
  });
}

function withMarks(
  context: PanelContext,
  figure: TimeFigure,
  comparison: Comparison,
  groups: readonly EventGroup[],
): TimeFigure {
  const { from, to } = comparison;
  const [first] = comparison.drawn;
  return {
    ...figure,
    bands: eventBands(groups, to),
    dots: [...figure.dots, ...eventDots(context, groups, figure, first, from)],
  };
}

/** One picture: at most two units, the second on the right. */
export function oneFigure(
  context: PanelContext,
  comparison: Comparison,
  groups: readonly EventGroup[],
): TimeFigure {
  const { drawn, from, to } = comparison;
  const units = unitsOf(drawn).slice(0, MOST_UNITS);
  const axes = units.map(
    (unit, index): ValueAxis =>
      axisFor(context, {
        id: unit,
        unit,
        side: index === 0 ? 'left' : 'right',
        values: valuesOf(drawn.filter((one) => one.unit === unit)),
      }),
  );
  const hasRoom = units.length === 1;
  const figure = makeTimeFigure(
    {
      id: 'compare',
      title: context.t(TITLE),
      description: describe(context, comparison),
      height: HEIGHT,
      from,
      to,
      axes,
      lines: drawn.map((one) => lineOf(context, one, one.unit, hasRoom)),
      dots: drawn.flatMap((one) => dotsOf(context, one, one.unit)),
      levels: levelsOf(context, comparison, units[0] ?? ''),
    },
    context.words,
  );
  const grid = onPageGrid(figure);
  const right = hasRoom ? Math.min(RIGHT_WITH_ENDS, Math.max(100, figure.margin.right)) : 52;
  const roomy = { ...grid, margin: { ...grid.margin, right, left: Math.max(44, figure.margin.left) } };
  const { base } = comparison;
  const isIndex = context.state.mode === 'index' && base !== null;
  const marked = withMarks(context, roomy, comparison, groups);
  const based = isIndex ? { ...marked, base: toEpoch(base) } : marked;
  return withOverview(based, wholeLines(context, drawn), context.words);
}

/** Figures below each other with the same margins at their sides: the widest are everyone's. */
export function stackOf(
  spec: Pick<StackFigure, 'id' | 'title' | 'description'>,
  figures: readonly TimeFigure[],
): StackFigure {
  const widest = (side: 'left' | 'right') =>
    figures.reduce((most, { margin }) => Math.max(most, margin[side]), 0);
  const sides = { left: widest('left'), right: widest('right') };
  const aligned = figures.map((figure) => ({ ...figure, margin: { ...figure.margin, ...sides } }));
  return { kind: 'stack', ...spec, figures: aligned };
}

/** Small multiples: one series each, axes of their own or shared by those of one unit. */
export function manyFigures(
  context: PanelContext,
  comparison: Comparison,
  groups: readonly EventGroup[],
): StackFigure {
  const { drawn, from, to } = comparison;
  const isShared = context.state.axes === 'shared';
  const figures = drawn.map((one, index) => {
    const peers = isShared ? drawn.filter(({ unit }) => unit === one.unit) : [one];
    const axis = axisFor(context, {
      id: one.unit,
      unit: one.unit,
      values: valuesOf(peers),
    });
    const isLast = index === drawn.length - 1;
    const figure = makeTimeFigure(
      {
        id: `compare-${one.observed.series.id}`,
        title: one.observed.series.title,
        description: describe(context, { ...comparison, drawn: [one] }),
        height: MULTIPLE_HEIGHT + (isLast ? 6 : 0),
        from,
        to,
        axes: [axis],
        lines: [lineOf(context, one, one.unit, false)],
        dots: dotsOf(context, one, one.unit),
        bands: eventBands(groups, to),
        rules: index === 0 ? [] : eventRules(groups),
        levels: levelsOf(context, comparison, one.unit),
      },
      context.words,
    );
    const marked = index === 0 ? withMarks(context, figure, { ...comparison, drawn: [one] }, groups) : figure;
    // One strip for all: the days are everyone's.
    return isLast ? withOverview(marked, wholeLines(context, drawn), context.words) : marked;
  });
  return stackOf(
    { id: 'compare', title: context.t(TITLE), description: describe(context, comparison) },
    figures,
  );
}
