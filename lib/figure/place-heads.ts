import { narrowRight } from './fit-figure';
import { shareOfTime } from './scales';
import { RANK_WIDTHS, type Rank, rankWhere, textWidth } from './text-room';
import type { TimeFigure } from './time-figure';

/** Baselines of the rows of labels, px from the top of the plot: above it, beside the axis head, or inside. */
export const HEAD_ROWS = [-9, 11] as const;
const ROWS = [0, 1] as const;
/** Distance of a label from its rule or the edge of its band, px. */
export const HEAD_GAP = 4;

/** Label of a band or a rule, placed at the head of the plot. */
export interface PlacedHead {
  readonly text: string;
  /** Place of the rule or the band's start: share of the plot's width. */
  readonly share: number;
  readonly anchor: 'start' | 'end';
  readonly row: 0 | 1;
  readonly rank: Rank;
}

type Spot = Omit<PlacedHead, 'rank'>;

function extentIn(spot: Spot, plotWidth: number): readonly [number, number] {
  const x = spot.share * plotWidth;
  const width = textWidth(spot.text) + HEAD_GAP;
  return spot.anchor === 'start' ? [x, x + width] : [x - width, x];
}

/** Free part of a row, px from the left of the plot: the upper one is shared with the words of the axes. */
function roomIn(figure: TimeFigure, row: 0 | 1, plotWidth: number): readonly [number, number] {
  if (row === 1) return [0, plotWidth];
  const words = (side: 'left' | 'right') =>
    figure.axes
      .filter((axis) => axis.side === side)
      .reduce((width, axis) => Math.max(width, textWidth(axis.head ?? axis.unitLabel) + 2 * HEAD_GAP), 0);
  const { left } = figure.margin;
  const right = plotWidth < RANK_WIDTHS[1] ? narrowRight(figure) : figure.margin.right;
  return [words('left') - left, plotWidth + right - words('right')];
}

function isClear(
  figure: TimeFigure,
  spot: Spot,
  others: readonly PlacedHead[],
  plotWidth: number,
  shown: Rank,
): boolean {
  const [left, right] = extentIn(spot, plotWidth);
  const [start, end] = roomIn(figure, spot.row, plotWidth);
  if (left < start || right > end) return false;
  return others.every((other) => {
    if (other.row !== spot.row || other.rank > shown) return true;
    const [from, to] = extentIn(other, plotWidth);
    return right + HEAD_GAP < from || to + HEAD_GAP < left;
  });
}

function place(
  figure: TimeFigure,
  text: string,
  share: number,
  placed: readonly PlacedHead[],
): PlacedHead | null {
  const spots = ROWS.flatMap((row) =>
    (['start', 'end'] as const).map((anchor): Spot => ({ text, share, anchor, row })),
  );
  const ranked = spots.flatMap((spot): PlacedHead[] => {
    const rank = rankWhere((width) => {
      const shown: Rank = width < RANK_WIDTHS[1] ? 0 : width < RANK_WIDTHS[2] ? 1 : 2;
      return isClear(figure, spot, placed, width, shown);
    });
    return rank === null ? [] : [{ ...spot, rank }];
  });
  return ranked.reduce<PlacedHead | null>(
    (best, head) => (best && best.rank <= head.rank ? best : head),
    null,
  );
}

/** Labels of rules, then of bands, that find room at the head of the plot; the rest speak by title alone. */
export function placeHeads(figure: TimeFigure): readonly PlacedHead[] {
  const wanted: readonly (readonly [string, number])[] = [
    ...figure.rules.map((rule) => [rule.label, shareOfTime(figure, rule.at)] as const),
    ...figure.bands.map((band) => [band.label, Math.max(0, shareOfTime(figure, band.from))] as const),
  ];
  const placed: PlacedHead[] = [];
  for (const [text, share] of wanted) {
    const head = text === '' || share < 0 || share > 1 ? null : place(figure, text, share, placed);
    if (head !== null) placed.push(head);
  }
  return placed;
}
