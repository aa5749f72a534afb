import { type Canvas, fixedCanvas, fluidCanvas, tidy } from './canvas';
import { drawAxes, drawEmpty, drawGrid, drawTickMarks } from './draw-frame';
import { drawDots, drawEnds, drawLines } from './draw-lines';
import { drawBands, drawBars, drawClock, drawLabels, drawLevels, drawRules } from './draw-marks';
import { ENDS_FROM, fitFigure, narrowRight } from './fit-figure';
import type { FigureTheme } from './paint';
import { hasMarks } from './scales';
import { TEXT_SIZE } from './text-room';
import type { TimeFigure } from './time-figure';
import { escapeXml } from './xml';

/** A fixed drawing has a width in px and literal paint; a fluid one fills its box and uses the page's tokens. */
export type DrawOptions =
  | { readonly width?: undefined }
  | { readonly width: number; readonly theme: FigureTheme };

/**
 * Rules of the fluid form: what is not stretched, what only wider plots show (see RANK_WIDTHS), and what only
 * wider boxes do (see ENDS_FROM). The box is the outer container, the plot the inner one.
 */
const FLUID_STYLE = [
  '.fg,.fgp{container-type:inline-size;direction:ltr}',
  '.fg{container-name:fgb}',
  '.fgp{padding-right:var(--fg-narrow)}',
  '.fg svg{display:block;overflow:visible}',
  '.fg path{vector-effect:non-scaling-stroke}',
  '.fg1,.fg2,.fge{display:none}',
  '@container (min-width:480px){.fg1{display:inline}}',
  '@container (min-width:800px){.fg2{display:inline}}',
  `@container fgb (min-width:${ENDS_FROM}px){.fge{display:inline}.fgp{padding-right:var(--fg-wide)}}`,
].join('');

function drawInside(canvas: Canvas, figure: TimeFigure): string {
  const frame = `${canvas.stretch(drawGrid(canvas, figure) + drawTickMarks(canvas, figure))}${drawAxes(canvas, figure)}`;
  if (!hasMarks(figure)) {
    return `<g aria-hidden="true">${frame}</g>${drawEmpty(canvas, figure.empty ?? figure.description)}`;
  }
  return [
    drawBands(canvas, figure),
    `<g aria-hidden="true">${frame}</g>`,
    drawBars(canvas, figure),
    drawLevels(canvas, figure),
    canvas.stretch(drawLines(canvas, figure)),
    drawRules(canvas, figure),
    drawClock(canvas, figure),
    drawDots(canvas, figure),
    `<g aria-hidden="true">${drawLabels(canvas, figure)}${drawEnds(canvas, figure)}</g>`,
  ].join('');
}

/** Pictures with links inside are groups: as images their links would be hidden from screen readers. */
function nameOf(figure: TimeFigure): string {
  const hasLinks = [...figure.bars, ...figure.dots].some((mark) => mark.receipt !== null);
  const words = [figure.title, figure.description].filter((text) => text !== '').join('. ');
  return `role="${hasLinks ? 'group' : 'img'}" aria-label="${escapeXml(words)}"`;
}

function drawFluid(figure: TimeFigure): string {
  const { top, right, bottom, left } = figure.margin;
  const canvas = fluidCanvas(figure);
  const size = `width="100%" height="${canvas.height}" font-size="${TEXT_SIZE}"`;
  const svg = `<svg ${size} ${nameOf(figure)}>${drawInside(canvas, figure)}</svg>`;
  const sides = `--fg-wide:${right}px;--fg-narrow:${narrowRight(figure)}px`;
  const padding = `padding-top:${top}px;padding-bottom:${bottom}px;padding-left:${left}px`;
  return `<div class="fg"><style>${FLUID_STYLE}</style><div class="fgp" style="${sides};${padding}">${svg}</div></div>`;
}

function drawFixed(whole: TimeFigure, width: number, theme: FigureTheme): string {
  const figure = fitFigure(whole, width);
  const { top, right, left } = figure.margin;
  const canvas = fixedCanvas(figure, Math.max(1, width - left - right), theme);
  const size = `width="${tidy(width)}" height="${figure.height}" viewBox="0 0 ${tidy(width)} ${figure.height}"`;
  const font = `font-family="${escapeXml(theme.fontFamily)}" font-size="${TEXT_SIZE}"`;
  const paper = `<path d="M0 0h${tidy(width)}v${figure.height}H0z" fill="${canvas.paint('paper')}"/>`;
  const plot = `<g transform="translate(${left} ${top})">${drawInside(canvas, figure)}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font} ${nameOf(figure)}>${paper}${plot}</svg>`;
}

/**
 * The figure as markup. Without options: a fluid drawing for pages and embeds, an HTML box of the figure's
 * height that fills its container's width; words and marks keep their size, paint comes from the page's
 * tokens. With a width (px of the whole box) and a theme: one SVG document for stills. All text is escaped.
 */
export function drawTimeFigure(figure: TimeFigure, options: DrawOptions = {}): string {
  return options.width === undefined ? drawFluid(figure) : drawFixed(figure, options.width, options.theme);
}
