import { type DrawOptions, drawTimeFigure } from './draw-time-figure';
import type { StackFigure } from './stack-figure';
import { TEXT_SIZE } from './text-room';
import { escapeXml } from './xml';

/** Height of a part's title, px. */
const TITLE = 22;

/**
 * The parts below each other, each under its title, as markup: without options fluid, as HTML with one drawing a
 * part; with a width (px of the whole box) and a theme one SVG document.
 */
export function drawStackFigure(stack: StackFigure, options: DrawOptions = {}): string {
  if (options.width === undefined) {
    return stack.figures
      .map((figure) => `<p>${escapeXml(figure.title)}</p>${drawTimeFigure(figure)}`)
      .join('');
  }
  const { width, theme } = options;
  let y = 0;
  const parts = stack.figures.map((figure) => {
    const title = `<text x="0" y="${y + TEXT_SIZE + 2}" font-weight="600" fill="${theme.paint.ink}">${escapeXml(figure.title)}</text>`;
    const drawing = `<g transform="translate(0 ${y + TITLE})">${drawTimeFigure(figure, options)}</g>`;
    y += TITLE + figure.height;
    return drawing + title;
  });
  const size = `width="${width}" height="${y}" viewBox="0 0 ${width} ${y}"`;
  const font = `font-family="${escapeXml(theme.fontFamily)}" font-size="${TEXT_SIZE}"`;
  const words = escapeXml(`${stack.title}. ${stack.description}`);
  const paper = `<path d="M0 0h${width}v${y}H0z" fill="${theme.paint.paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font} role="group" aria-label="${words}">${paper}${parts.join('')}</svg>`;
}
