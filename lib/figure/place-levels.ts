import { axisOf, pxOfValue, shareOfTime } from './scales';
import { NARROW_PLOT, RANK_WIDTHS, textWidth } from './text-room';
import type { Level, Line, Point, TimeFigure } from './time-figure';

/** Height of a level's label, and its baseline above or below the level, px. */
const LABEL_HEIGHT = 12;
const ABOVE = -4;
const BELOW = 14;
/** Distance of a label from the edge of the plot, px. */
const INSET = 4;
/** Places besides the edges, as shares of the width: labels move off a line that they would hide. */
const INNER_SHARES = Array.from({ length: 19 }, (_, n) => (n + 1) / 20);
/** Plots that a place is judged in, px: not much can be free in the narrow one, so the wide one counts as well. */
const JUDGED = [NARROW_PLOT, RANK_WIDTHS[2]] as const;

/** A level with its label, placed where it hides least. */
export interface PlacedLevel {
  readonly level: Level;
  /** Place of the level, and baseline of its label: px from the top of the plot. */
  readonly y: number;
  readonly textY: number;
  /** Place across that the label begins or ends at: share of the plot's width, and which of both. */
  readonly share: number;
  readonly side: 'start' | 'end';
}

type Span = readonly [number, number];

function spanOf(textY: number): Span {
  return [textY - LABEL_HEIGHT + 2, textY + 2];
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Part of the width that a label covers; in wider plots it covers less of the same part. */
function reachOf({ level, share, side }: PlacedLevel, plotWidth: number = NARROW_PLOT): Span {
  const width = (textWidth(level.label) + 2 * INSET) / plotWidth;
  return side === 'start' ? [share, share + width] : [share - width, share];
}

type Step = readonly [Point, Point];

/** Steps of a line between neighbours, each with the place of both ends: share across and px down. */
function stepsOf(figure: TimeFigure, line: Line): readonly Step[] {
  const axis = axisOf(figure, line.axis);
  if (axis === null) return [];
  return line.segments.flatMap(({ points }) => {
    const places = points.map(
      ([at, value]): Point => [shareOfTime(figure, at), pxOfValue(figure, axis, value)],
    );
    return places.map((place, index) => [places[index - 1] ?? place, place] as const);
  });
}

/** How much of a line a label would hide: 0 for nothing, else more than 1, with the part of its width that it hides. */
function hiddenBy(steps: readonly Step[], span: Span, reach: Span): number {
  const hidden = steps.filter(
    ([a, b]) =>
      overlaps([a[0], b[0] + 1e-9], reach) &&
      overlaps([Math.min(a[1], b[1]) - 2, Math.max(a[1], b[1]) + 2], span),
  );
  const width = hidden.reduce((sum, [a, b]) => sum + b[0] - a[0], 0);
  return hidden.length === 0 ? 0 : 1 + width / (reach[1] - reach[0]);
}

/** How much a label would hide or be hidden; 0 is a free place. */
function costOf(
  lines: readonly (readonly Step[])[],
  spot: PlacedLevel,
  placed: readonly PlacedLevel[],
  levels: readonly number[],
) {
  const span = spanOf(spot.textY);
  const struck = levels.filter((y) => y !== spot.y && y > span[0] && y < span[1]).length;
  const reach = reachOf(spot);
  const covered = placed.filter(
    (other) => overlaps(reachOf(other), reach) && overlaps(spanOf(other.textY), span),
  ).length;
  const crossed = lines
    .flatMap((steps) => JUDGED.map((width) => hiddenBy(steps, span, reachOf(spot, width))))
    .reduce((sum, hidden) => sum + hidden, 0);
  const outside = span[0] < -9 ? 4 : span[0] < -4 ? 1 : span[0] < 0 ? 0.5 : 0;
  const inner = spot.share > 0 && spot.share < 1 ? 0.5 : 0;
  return 3 * struck + 6 * covered + 2 * crossed + outside + inner + (spot.textY > spot.y ? 0.25 : 0);
}

/** Where a level's label may stand, the likeliest first. */
function spotsOf(level: Level, y: number): readonly PlacedLevel[] {
  const edges = [
    { share: 1, side: 'end' },
    { share: 0, side: 'start' },
  ] as const;
  const inner = (['start', 'end'] as const).flatMap((side) => INNER_SHARES.map((share) => ({ share, side })));
  return [...edges, ...inner]
    .flatMap((place) => [ABOVE, BELOW].map((step) => ({ level, y, textY: y + step, ...place })))
    .filter((spot) => {
      const [from, to] = reachOf(spot);
      return spot.share === 0 || spot.share === 1 || (from >= 0 && to <= 1);
    });
}

/** Levels with their labels, from the figure's first to its last. */
export function placeLevels(figure: TimeFigure): readonly PlacedLevel[] {
  const placeOf = (level: Level) => {
    const axis = axisOf(figure, level.axis);
    return axis === null ? null : pxOfValue(figure, axis, level.value);
  };
  const all = figure.levels.map(placeOf).filter((y) => y !== null);
  const lines = figure.lines.map((line) => stepsOf(figure, line));
  const placed: PlacedLevel[] = [];
  for (const level of figure.levels) {
    const y = placeOf(level);
    if (y === null) continue;
    const spots = spotsOf(level, y);
    const costs = spots.map((spot) => costOf(lines, spot, placed, all));
    const best = spots[costs.indexOf(Math.min(...costs))];
    if (best !== undefined) placed.push(best);
  }
  return placed;
}
