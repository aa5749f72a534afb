import { hatchId } from './bar-extent';
import type { BarFigure, BarPart, CategoryBar } from './bar-figure';
import { BAR, type BarLayout, endOf, layoutBars, shareOf, TEXT_GAP } from './bar-layout';
import { type Canvas, fixedCanvas, fluidCanvas, tidy } from './canvas';
import { withReceipt } from './draw-marks';
import type { DrawOptions } from './draw-time-figure';
import { HEAD_BASELINE } from './frame';
import type { FigureTheme } from './paint';
import { TEXT_SIZE } from './text-room';
import { escapeXml } from './xml';

/** Wider bars are no easier to compare, px. */
const WIDEST = 760;
/** Half the height of the strokes that end a range, px. */
const CAP = 4;

type Placed = BarLayout['bars'][number];

function drawHatches(canvas: Canvas, figure: BarFigure): string {
  const parts = figure.groups.flatMap(({ rows }) =>
    rows.flatMap(({ bars }) => bars.flatMap((bar) => bar.parts)),
  );
  const tones = new Set(parts.filter(({ fill }) => fill === 'hatched').map(({ tone }) => tone));
  const size = 'width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
  const patterns = [...tones].map((tone) => {
    const stroke = `<path d="M0 0v5" stroke="${canvas.paint(tone)}" stroke-width="4"/>`;
    return `<pattern id="${escapeXml(hatchId(figure.id, tone))}" ${size}>${stroke}</pattern>`;
  });
  return patterns.length === 0 ? '' : `<defs>${patterns.join('')}</defs>`;
}

function drawAxis(canvas: Canvas, figure: BarFigure): string {
  const ticks = figure.axis.ticks.map(({ at, label }) => {
    const x = canvas.x(shareOf(figure, at));
    const role = at === 0 ? 'ink-soft' : 'hairline';
    const line = `<line x1="${x}" x2="${x}" y2="${canvas.height}" stroke="${canvas.paint(role)}"/>`;
    const anchor = at === 0 ? '' : ' text-anchor="middle"';
    return `${line}<text x="${x}" y="${canvas.height + 15}"${anchor}>${escapeXml(label)}</text>`;
  });
  const head = `<text x="0" y="${HEAD_BASELINE}">${escapeXml(figure.axis.unitLabel)}</text>`;
  const tabular = 'style="font-variant-numeric:tabular-nums"';
  return `<g aria-hidden="true" fill="${canvas.paint('ink-soft')}" ${tabular}>${ticks.join('')}${head}</g>`;
}

function paintOf(canvas: Canvas, figure: BarFigure, { tone, fill }: BarPart): string {
  const paint = canvas.paint(tone);
  if (fill === 'solid') return `fill="${paint}"`;
  const inside = fill === 'open' ? canvas.paint('paper') : `url(#${escapeXml(hatchId(figure.id, tone))})`;
  return `fill="${inside}" stroke="${paint}"`;
}

/** A part with a target as high as its lane; a bar's only part can be hit up to the end of the plot. */
function drawPart(canvas: Canvas, figure: BarFigure, part: BarPart, { bar, top, height }: Placed): string {
  const start = shareOf(figure, part.from);
  const width = shareOf(figure, part.to) - start;
  const reach = bar.parts.length === 1 ? 1 - start : width;
  const place = `x="${canvas.x(start)}"`;
  const y = tidy(top + (height - BAR) / 2);
  const rect = `<rect ${place} y="${y}" width="${canvas.x(width)}" height="${BAR}" ${paintOf(canvas, figure, part)}/>`;
  const target = `<rect ${place} y="${tidy(top)}" width="${canvas.x(reach)}" height="${height}" fill="none" pointer-events="all"/>`;
  return withReceipt(part.receipt, part.label, rect + (part.receipt === null ? '' : target));
}

/** A range: a line with a stroke at either end, on paper so that it shows on the bar as well. */
function drawWhisker(
  canvas: Canvas,
  figure: BarFigure,
  whisker: NonNullable<CategoryBar['whisker']>,
  y: number,
) {
  const [low, high] = [whisker.low, whisker.high].map((value) => canvas.x(shareOf(figure, value)));
  const line = (x1: string, x2: string, y1: number, y2: number) =>
    `<line x1="${x1}" x2="${x2}" y1="${tidy(y1)}" y2="${tidy(y2)}"/>`;
  const [from, to] = [low ?? '0', high ?? '0'];
  const lines = line(from, to, y, y) + line(from, from, y - CAP, y + CAP) + line(to, to, y - CAP, y + CAP);
  const under = `<g stroke="${canvas.paint('paper')}" stroke-width="4">${lines}</g>`;
  const over = `<g stroke="${canvas.paint('ink')}" stroke-width="1.5">${lines}</g>`;
  return `<g pointer-events="none"><title>${escapeXml(whisker.label)}</title>${under}${over}</g>`;
}

function drawBar(canvas: Canvas, figure: BarFigure, placed: Placed): string {
  const { bar, top, height } = placed;
  const middle = top + height / 2;
  const parts = bar.parts.map((part) => drawPart(canvas, figure, part, placed)).join('');
  const whisker = bar.whisker === null ? '' : drawWhisker(canvas, figure, bar.whisker, middle);
  const x = canvas.x(shareOf(figure, endOf(bar)));
  const words = `<text x="${x}" dx="${TEXT_GAP}" y="${tidy(middle + 4)}">${escapeXml(bar.text)}</text>`;
  return parts + whisker + words;
}

function drawWords(canvas: Canvas, { words }: BarLayout): string {
  const texts = words.flatMap(({ kind, lines }) =>
    lines.map(({ text, y }) => {
      const weight = kind === 'group' ? ' font-weight="600"' : '';
      return `<text x="0" y="${y}"${weight}>${escapeXml(text)}</text>`;
    }),
  );
  return `<g fill="${canvas.paint('ink')}" paint-order="stroke" stroke="${canvas.paint('paper')}" stroke-width="3">${texts.join('')}</g>`;
}

function drawInside(canvas: Canvas, figure: BarFigure): string {
  const layout = layoutBars(figure.groups);
  const bars = layout.bars.map((placed) => drawBar(canvas, figure, placed)).join('');
  return [
    drawHatches(canvas, figure),
    drawAxis(canvas, figure),
    drawWords(canvas, layout),
    `<g fill="${canvas.paint('ink')}" style="font-variant-numeric:tabular-nums">${bars}</g>`,
  ].join('');
}

/** Pictures with links inside are groups: as images their links would be hidden from screen readers. */
function nameOf(figure: BarFigure): string {
  const parts = figure.groups.flatMap(({ rows }) =>
    rows.flatMap(({ bars }) => bars.flatMap((bar) => bar.parts)),
  );
  const role = parts.some(({ receipt }) => receipt !== null) ? 'group' : 'img';
  return `role="${role}" aria-label="${escapeXml(`${figure.title}. ${figure.description}`)}"`;
}

function drawFluid(figure: BarFigure): string {
  const { top, right, bottom, left } = figure.margin;
  const canvas = fluidCanvas(figure);
  const size = `width="100%" height="${canvas.height}" font-size="${TEXT_SIZE}"`;
  const padding = `padding:${top}px ${right}px ${bottom}px ${left}px`;
  const style = `${padding};max-width:${WIDEST}px;box-sizing:border-box;direction:ltr`;
  return `<div style="${style}"><svg ${size} style="display:block;overflow:visible" ${nameOf(figure)}>${drawInside(canvas, figure)}</svg></div>`;
}

function drawFixed(figure: BarFigure, width: number, theme: FigureTheme): string {
  const { top, right, left } = figure.margin;
  const canvas = fixedCanvas(figure, Math.max(1, width - left - right), theme);
  const size = `width="${tidy(width)}" height="${figure.height}" viewBox="0 0 ${tidy(width)} ${figure.height}"`;
  const font = `font-family="${escapeXml(theme.fontFamily)}" font-size="${TEXT_SIZE}"`;
  const paper = `<path d="M0 0h${tidy(width)}v${figure.height}H0z" fill="${canvas.paint('paper')}"/>`;
  const plot = `<g transform="translate(${left} ${top})">${drawInside(canvas, figure)}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font} ${nameOf(figure)}>${paper}${plot}</svg>`;
}

/**
 * The figure as markup, as `drawTimeFigure` does it: without options fluid, painted with the page's tokens; with a
 * width (px of the whole box) and a theme one SVG document. All text is escaped.
 */
export function drawBarFigure(figure: BarFigure, options: DrawOptions = {}): string {
  return options.width === undefined ? drawFluid(figure) : drawFixed(figure, options.width, options.theme);
}
