import type { TimeFigure } from './time-figure';

/** Narrowest box in px with room for labels at line ends; the legend below the figure says them in any box. */
export const ENDS_FROM = 480;

/** Least margin at a side without words, px. */
export const SIDE = 14;

/** Right margin in px of a box without labels at line ends; the words of a right axis keep theirs. */
export function narrowRight(figure: TimeFigure): number {
  const { right } = figure.margin;
  return figure.axes.some(({ side }) => side === 'right') ? right : Math.min(right, SIDE);
}

/** The figure as it is drawn in a box of a width in px: a narrow one has no labels at line ends. */
export function fitFigure(figure: TimeFigure, boxWidth: number): TimeFigure {
  if (boxWidth >= ENDS_FROM) return figure;
  const lines = figure.lines.map((line) => ({ ...line, end: null }));
  return { ...figure, margin: { ...figure.margin, right: narrowRight(figure) }, lines };
}
