import { axisOf, pxOfValue, shareOfTime } from './scales';
import type { Level, Line, TimeFigure } from './time-figure';

/** Height of a level's label, and its baseline above or below the level, px. */
const LABEL_HEIGHT = 12;
const ABOVE = -4;
const BELOW = 14;
/** Part of the width, from either end, that a label may cover. */
const REACH = 0.4;

/** A level with its label, placed where it hides least. */
export interface PlacedLevel {
  readonly level: Level;
  /** Place of the level, and baseline of its label: px from the top of the plot. */
  readonly y: number;
  readonly textY: number;
  readonly side: 'start' | 'end';
}

type Span = readonly [number, number];

function spanOf(textY: number): Span {
  return [textY - LABEL_HEIGHT + 2, textY + 2];
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function crosses(figure: TimeFigure, line: Line, span: Span, side: PlacedLevel['side']): boolean {
  const axis = axisOf(figure, line.axis);
  if (axis === null) return false;
  return line.segments.some((segment) =>
    segment.points.some(([at, value]) => {
      const share = shareOfTime(figure, at);
      const isNear = side === 'start' ? share < REACH : share > 1 - REACH;
      const y = pxOfValue(figure, axis, value);
      return isNear && y > span[0] - 2 && y < span[1] + 2;
    }),
  );
}

/** How much a label would hide or be hidden; 0 is a free place. */
function costOf(
  figure: TimeFigure,
  spot: PlacedLevel,
  placed: readonly PlacedLevel[],
  levels: readonly number[],
) {
  const span = spanOf(spot.textY);
  const struck = levels.filter((y) => y !== spot.y && y > span[0] && y < span[1]).length;
  const covered = placed.filter(
    (other) => other.side === spot.side && overlaps(spanOf(other.textY), span),
  ).length;
  const crossed = figure.lines.filter((line) => crosses(figure, line, span, spot.side)).length;
  const outside = span[0] < -9 ? 4 : span[0] < -4 ? 1 : span[0] < 0 ? 0.5 : 0;
  return 3 * struck + 6 * covered + 2 * crossed + outside + (spot.textY > spot.y ? 0.25 : 0);
}

/** Levels with their labels, from the figure's first to its last. */
export function placeLevels(figure: TimeFigure): readonly PlacedLevel[] {
  const placeOf = (level: Level) => {
    const axis = axisOf(figure, level.axis);
    return axis === null ? null : pxOfValue(figure, axis, level.value);
  };
  const all = figure.levels.map(placeOf).filter((y) => y !== null);
  const placed: PlacedLevel[] = [];
  for (const level of figure.levels) {
    const y = placeOf(level);
    if (y === null) continue;
    const spots = (['end', 'start'] as const).flatMap((side) =>
      [ABOVE, BELOW].map((step): PlacedLevel => ({ level, y, textY: y + step, side })),
    );
    const costs = spots.map((spot) => costOf(figure, spot, placed, all));
    const best = spots[costs.indexOf(Math.min(...costs))];
    if (best !== undefined) placed.push(best);
  }
  return placed;
}
