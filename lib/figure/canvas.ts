import { type FigureTheme, type PaintRole, tokenPaint } from './paint';
import { plotHeight } from './scales';
import { RANK_WIDTHS, type Rank } from './text-room';
import type { TimeFigure } from './time-figure';

/** What a canvas needs to know of a figure, on a time axis or not. */
type Box = Pick<TimeFigure, 'height' | 'margin'>;

/**
 * Where things go. The plot is placed across by shares of its width and down by px, so that one drawing code
 * serves a plot of unknown width (percentages, and a stretched grid for paths) and one of known width (px).
 */
export interface Canvas {
  /** Height of the plot, px. */
  readonly height: number;
  /** Width the layout may count on, px; null where it is not known. */
  readonly width: number | null;
  readonly paint: (role: PaintRole) => string;
  /** Value of an x or width attribute at a share of the plot's width. */
  readonly x: (share: number) => string;
  /** Place in path data. */
  readonly pathX: (share: number) => number;
  readonly pathY: (px: number) => number;
  readonly decimals: 0 | 1;
  /** Wraps paths. */
  readonly stretch: (paths: string) => string;
  /** Puts a small drawing, made around its own origin, at a share of the width and px from the top. */
  readonly place: (share: number, y: number, drawing: string) => string;
  /** Attributes of something shown from a rank's width on; null = not shown at this width. */
  readonly from: (rank: Rank) => string | null;
}

/** Grid of the stretched paths: steps across the whole width, and steps in one px of height. */
const STEPS_ACROSS = 4000;
const STEPS_PER_PX = 4;

/** A number for an attribute: at most `digits` fraction digits, no needless zeros. */
export function tidy(value: number, digits = 1): string {
  const power = 10 ** digits;
  return String(Math.round(value * power) / power).replace(/^(-?)0\./, '$1.');
}

/** Canvas of any width: the plot fills its box, paths are stretched, words and marks are not. */
export function fluidCanvas(figure: Box): Canvas {
  const height = plotHeight(figure);
  const box = `viewBox="0 0 ${STEPS_ACROSS} ${height * STEPS_PER_PX}"`;
  return {
    height,
    width: null,
    paint: tokenPaint,
    x: (share) => `${tidy(share * 100, 2)}%`,
    pathX: (share) => share * STEPS_ACROSS,
    pathY: (px) => px * STEPS_PER_PX,
    decimals: 0,
    stretch: (paths) =>
      paths === ''
        ? ''
        : `<svg ${box} preserveAspectRatio="none" width="100%" height="${height}">${paths}</svg>`,
    place: (share, y, drawing) => `<svg x="${tidy(share * 100, 2)}%" y="${tidy(y)}">${drawing}</svg>`,
    from: (rank) => (rank === 0 ? '' : ` class="fg${rank}"`),
  };
}

/** Canvas of a given plot width in px, painted literally. */
export function fixedCanvas(figure: Box, width: number, theme: FigureTheme): Canvas {
  return {
    height: plotHeight(figure),
    width,
    paint: (role) => theme.paint[role],
    x: (share) => tidy(share * width),
    pathX: (share) => share * width,
    pathY: (px) => px,
    decimals: 1,
    stretch: (paths) => paths,
    place: (share, y, drawing) =>
      `<g transform="translate(${tidy(share * width)} ${tidy(y)})">${drawing}</g>`,
    from: (rank) => (RANK_WIDTHS[rank] <= width ? '' : null),
  };
}
