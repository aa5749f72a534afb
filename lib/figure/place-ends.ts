import { axisOf, plotHeight, pxOfValue, shareOfTime } from './scales';
import { TEXT_SIZE, textWidth, wrapWords } from './text-room';
import type { Line, TimeFigure, ValueAxis } from './time-figure';

/** Longer labels at line ends are broken at a space, so that they need little margin. */
export const END_LETTERS = 9;

/** Distance between baselines of a label's lines, and between the end of a line and its label, px. */
export const LINE_STEP = TEXT_SIZE + 1;
export const END_GAP = 7;

/** Ends further apart than this share of the width cannot disturb each other. */
const APART = 0.3;

export interface PlacedEnd {
  readonly line: Line;
  readonly texts: readonly string[];
  /** Place of the line's end: share of the plot's width. */
  readonly share: number;
  /** Middle of the label, px from the top of the plot. */
  readonly y: number;
}

interface Placing extends PlacedEnd {
  y: number;
}

function roomBetween(a: PlacedEnd, b: PlacedEnd): number {
  if (Math.abs(a.share - b.share) > APART) return 0;
  return ((a.texts.length + b.texts.length) / 2) * LINE_STEP + 1;
}

/** Pushes labels that overlap apart, half the overlap each, until none do or nothing more can move. */
function spread(labels: Placing[], height: number): void {
  const inside = (label: Placing) => {
    const half = (label.texts.length * LINE_STEP) / 2;
    label.y = Math.min(Math.max(label.y, half - 4), height - half + 4);
  };
  labels.sort((a, b) => a.y - b.y);
  for (let round = 0; round < 40; round += 1) {
    for (const label of labels) inside(label);
    for (const [index, upper] of labels.entries()) {
      for (const lower of labels.slice(index + 1)) {
        const overlap = roomBetween(upper, lower) - (lower.y - upper.y);
        if (overlap <= 0) continue;
        upper.y -= overlap / 2;
        lower.y += overlap / 2;
      }
    }
  }
}

/** Plot width that labels inside the plot are checked for, px: in a wider one they need less of it. */
const USUAL_PLOT = 600;
/** A line that ends at less than this share of the width has its label inside the plot. */
const INSIDE = 0.97;

/** False where another line or a level runs through the label: the legend names the line then. */
function isClear(figure: TimeFigure, { line, texts, share, y }: PlacedEnd): boolean {
  if (share >= INSIDE) return true;
  const width = Math.max(...texts.map((text) => textWidth(text))) + END_GAP;
  const half = (texts.length * LINE_STEP) / 2;
  const isOver = (axis: ValueAxis, value: number) => Math.abs(pxOfValue(figure, axis, value) - y) < half;
  const isBeside = (at: number) => {
    const px = (shareOfTime(figure, at) - share) * USUAL_PLOT;
    return px >= 0 && px <= width;
  };
  const isCrossed = figure.lines.some((other) => {
    const axis = other === line ? null : axisOf(figure, other.axis);
    return (
      axis !== null &&
      other.segments.some(({ points }) => points.some(([at, value]) => isBeside(at) && isOver(axis, value)))
    );
  });
  return (
    !isCrossed &&
    !figure.levels.some((level) => {
      const axis = axisOf(figure, level.axis);
      return axis !== null && isOver(axis, level.value);
    })
  );
}

/** Labels of line ends, none over another or over another line, from top to bottom; lines without an end label are left out. */
export function placeEnds(figure: TimeFigure): readonly PlacedEnd[] {
  const labels = figure.lines.flatMap((line): Placing[] => {
    const axis = axisOf(figure, line.axis);
    if (line.end === null || axis === null) return [];
    return [
      {
        line,
        texts: wrapWords(line.end.label, END_LETTERS),
        share: shareOfTime(figure, line.end.at),
        y: pxOfValue(figure, axis, line.end.value),
      },
    ];
  });
  spread(labels, plotHeight(figure));
  return labels
    .filter((label) => isClear(figure, label))
    .map((label) => ({ ...label, y: Math.round(label.y * 10) / 10 }));
}
