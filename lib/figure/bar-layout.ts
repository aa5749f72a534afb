import type { BarFigure, BarGroup, CategoryBar } from './bar-figure';
import { TEXT_SIZE, textWidth, wrapWords } from './text-room';

/** Letters of a label on one line in the narrowest box. */
const LABEL_LETTERS = 38;
/** Heights in px: a line of words, the words over a group, a bar with what belongs to it, the bar itself. */
const LINE = 15;
const GROUP_LINE = 20;
const LANE = 24;
/** Thickness of a bar, px. */
export const BAR = 14;
/** Free height between rows, and before a group that is not the first, px. */
const ROW_GAP = 5;
const GROUP_GAP = 14;
/** Distance of the words from a bar's end, px. */
export const TEXT_GAP = 6;
/** Plot of the narrowest box, px: what stands at a bar's end must have room in it and in the margin. */
const NARROWEST = 140;

/** Words of a label with the baseline of each line, px from the top of the plot. */
interface PlacedWords {
  readonly kind: 'group' | 'row';
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** A bar with the top of its lane, px from the top of the plot. */
interface PlacedBar {
  readonly bar: CategoryBar;
  readonly top: number;
  readonly height: number;
}

/** Where everything stands: all words and bars from top to bottom, and the height of the plot, px. */
export interface BarLayout {
  readonly words: readonly PlacedWords[];
  readonly bars: readonly PlacedBar[];
  readonly height: number;
}

function wordsAt(kind: PlacedWords['kind'], label: string, top: number): PlacedWords {
  const step = kind === 'group' ? GROUP_LINE : LINE;
  const lines = wrapWords(label, LABEL_LETTERS).map((text, index) => ({
    text,
    y: top + index * step + TEXT_SIZE,
  }));
  return { kind, lines };
}

/** Words above their bars, one row below the other: the same places at every width. */
export function layoutBars(groups: readonly BarGroup[]): BarLayout {
  const words: PlacedWords[] = [];
  const bars: PlacedBar[] = [];
  let y = 0;
  for (const [index, group] of groups.entries()) {
    if (index > 0) y += GROUP_GAP;
    if (group.label !== null) {
      const head = wordsAt('group', group.label, y);
      words.push(head);
      y += head.lines.length * GROUP_LINE;
    }
    for (const row of group.rows) {
      const label = wordsAt('row', row.label, y);
      words.push(label);
      y += label.lines.length * LINE;
      for (const bar of row.bars) {
        bars.push({ bar, top: y, height: LANE });
        y += LANE;
      }
      y += ROW_GAP;
    }
  }
  return { words, bars, height: y };
}

/** Value at which a bar and its range end. */
export function endOf({ parts, whisker }: CategoryBar): number {
  return Math.max(0, whisker?.high ?? 0, ...parts.map(({ to }) => to));
}

/** Share of the plot's width at a value: 0 at zero, 1 at the end of the axis. */
export function shareOf({ axis }: Pick<BarFigure, 'axis'>, value: number): number {
  const [from, to] = axis.domain;
  return to === from ? 0 : (value - from) / (to - from);
}

/** Room in px to the right of the plot for the words at the ends of bars, in the narrowest box. */
export function roomForTexts(axis: BarFigure['axis'], groups: readonly BarGroup[]): number {
  const bars = groups.flatMap(({ rows }) => rows.flatMap((row) => row.bars));
  return bars.reduce((room, bar) => {
    const free = (1 - shareOf({ axis }, endOf(bar))) * NARROWEST;
    return Math.max(room, Math.ceil(textWidth(bar.text) + TEXT_GAP - free));
  }, 0);
}
