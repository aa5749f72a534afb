import type { SpanFigure, SpanRow } from './span-figure';
import { TEXT_SIZE } from './text-room';
import { wrapToWidth } from './wrap-to-width';

/** Height of a lane, of a lane with words over its bar, of a row of counts, and the least height of a row, px. */
const LANE = 16;
const CAPTIONED_LANE = 30;
const BINS = 36;
const LEAST_ROW = 24;
/** Room for a group's heading, and below its rows, px. */
const HEADING = 24;
const GROUP_GAP = 6;

/** Widest line of a row's label, px; a longer label has more lines. From one line to the next, px. */
const LABEL_WIDTH = 290;
export const LINE_STEP = 15;

/** Height of a bar; of the row label that narrow boxes have above the bars, px. */
export const BAR_HEIGHT = 10;
export const LABEL_ROOM = 17;
/** Narrowest box with the labels beside the plot, px. */
export const BESIDE_FROM = 620;

/** A row with its place: px from the top, to which narrow boxes add `labels` times LABEL_ROOM. */
export interface PlacedRow {
  readonly row: SpanRow;
  readonly y: number;
  readonly height: number;
  readonly labels: number;
  readonly laneHeight: number;
  /** The label, broken into lines that have room; its tag begins the first. */
  readonly lines: readonly string[];
}

/** A heading with its place. */
export interface PlacedHeading {
  readonly text: string;
  readonly y: number;
  readonly labels: number;
}

export interface SpanLayout {
  readonly rows: readonly PlacedRow[];
  readonly headings: readonly PlacedHeading[];
  readonly height: number;
  readonly labels: number;
}

function lanesOf(row: SpanRow): number {
  return [...row.bars, ...row.marks].reduce((most, { lane }) => Math.max(most, lane + 1), 1);
}

function laneHeightOf(row: SpanRow): number {
  return row.bars.some(({ caption }) => caption !== null) ? CAPTIONED_LANE : LANE;
}

/** Lines of a row's label with its tag; none is ever cut. */
export function labelLines({ tag, label }: SpanRow): readonly string[] {
  return wrapToWidth(tag === null ? label : `${tag} ${label}`, LABEL_WIDTH, TEXT_SIZE);
}

function heightOf(row: SpanRow, lines: number): number {
  const words = LEAST_ROW + (lines - 1) * LINE_STEP;
  if (row.bins.length > 0) return Math.max(words, BINS);
  return Math.max(words, lanesOf(row) * laneHeightOf(row));
}

/** Where rows and headings stand, from the top down. */
export function layoutSpans(figure: SpanFigure): SpanLayout {
  const rows: PlacedRow[] = [];
  const headings: PlacedHeading[] = [];
  let y = 0;
  let labels = 0;
  for (const group of figure.groups) {
    if (group.label !== '') {
      headings.push({ text: group.label, y, labels });
      y += HEADING;
    }
    for (const row of group.rows) {
      const lines = labelLines(row);
      const height = heightOf(row, lines.length);
      labels += lines.length;
      rows.push({ row, y, height, labels, laneHeight: laneHeightOf(row), lines });
      y += height;
    }
    y += GROUP_GAP;
  }
  return { rows, headings, height: y, labels };
}

/** Top of a lane's bar, px from the top of its row. */
export function barTop({ row, height, laneHeight }: PlacedRow, lane: number): number {
  const free = (height - lanesOf(row) * laneHeight) / 2;
  const inLane = laneHeight === LANE ? (LANE - BAR_HEIGHT) / 2 : laneHeight - BAR_HEIGHT - 4;
  return free + lane * laneHeight + inLane;
}
