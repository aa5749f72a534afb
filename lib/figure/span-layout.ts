import type { SpanFigure, SpanRow } from './span-figure';

/** Height of a lane, of a lane with words over its bar, of a row of counts, and the least height of a row, px. */
const LANE = 16;
const CAPTIONED_LANE = 30;
const BINS = 36;
const LEAST_ROW = 24;
/** Room for a group's heading, and below its rows, px. */
const HEADING = 24;
const GROUP_GAP = 6;

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

function heightOf(row: SpanRow): number {
  if (row.bins.length > 0) return BINS;
  return Math.max(LEAST_ROW, lanesOf(row) * laneHeightOf(row));
}

/** Where rows and headings stand, from the top down. */
export function layoutSpans(figure: SpanFigure): SpanLayout {
  const rows: PlacedRow[] = [];
  const headings: PlacedHeading[] = [];
  let y = 0;
  for (const group of figure.groups) {
    if (group.label !== '') {
      headings.push({ text: group.label, y, labels: rows.length });
      y += HEADING;
    }
    for (const row of group.rows) {
      const height = heightOf(row);
      rows.push({ row, y, height, labels: rows.length + 1, laneHeight: laneHeightOf(row) });
      y += height;
    }
    y += GROUP_GAP;
  }
  return { rows, headings, height: y, labels: rows.length };
}

/** Top of a lane's bar, px from the top of its row. */
export function barTop({ row, height, laneHeight }: PlacedRow, lane: number): number {
  const free = (height - lanesOf(row) * laneHeight) / 2;
  const inLane = laneHeight === LANE ? (LANE - BAR_HEIGHT) / 2 : laneHeight - BAR_HEIGHT - 4;
  return free + lane * laneHeight + inLane;
}
