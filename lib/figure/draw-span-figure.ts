import { tidy } from './canvas';
import { drawSpanDefs, drawSpanRow } from './draw-span-marks';
import type { DrawOptions } from './draw-time-figure';
import { BAND_OPACITY, DASH, type FigureTheme } from './paint';
import { fixedSpanCanvas, fluidSpanCanvas, SPAN_MARGIN, SPAN_STYLE, type SpanCanvas } from './span-canvas';
import type { SpanFigure } from './span-figure';
import { BESIDE_FROM, LABEL_ROOM, LINE_STEP, layoutSpans, type SpanLayout } from './span-layout';
import { NARROW_PLOT, TEXT_SIZE, textWidth } from './text-room';
import type { TimeTick } from './time-figure';
import { escapeXml } from './xml';

const shareOf = ({ x: { domain } }: SpanFigure, at: number) => (at - domain[0]) / (domain[1] - domain[0]);

/** A label leans inwards where half of it would leave the box. */
function anchorOf(share: number, { label }: TimeTick): string {
  const half = textWidth(label) / 2;
  if (share * NARROW_PLOT + SPAN_MARGIN.left < half) return '';
  const isAtEnd = (1 - share) * NARROW_PLOT + SPAN_MARGIN.right < half;
  return ` text-anchor="${isAtEnd ? 'end' : 'middle'}"`;
}

/** Time labels above and below the plot, and hairlines down through it. */
function drawTime(canvas: SpanCanvas, figure: SpanFigure): string {
  const ticks = figure.x.ticks.map((tick) => {
    const shown = canvas.from(tick.rank);
    if (shown === null) return '';
    const share = shareOf(figure, tick.at);
    const x = canvas.x(share);
    const text = (y: string) => `<text x="${x}" ${y}${anchorOf(share, tick)}>${escapeXml(tick.label)}</text>`;
    const line = `<line x1="${x}" x2="${x}" y2="${canvas.height}" stroke="${canvas.paint('hairline')}"/>`;
    return `<g${shown}>${line}${text('y="-9"')}${text(`y="${canvas.height}" dy="18"`)}</g>`;
  });
  const color = `fill="${canvas.paint('ink-soft')}" style="font-variant-numeric:tabular-nums"`;
  return `<g ${color}>${ticks.join('')}</g>`;
}

function drawBands(canvas: SpanCanvas, figure: SpanFigure): string {
  return figure.bands
    .map((band) => {
      const from = Math.max(0, shareOf(figure, band.from));
      const to = Math.min(1, shareOf(figure, band.to));
      if (to <= from) return '';
      const size = `x="${canvas.x(from)}" width="${canvas.x(to - from)}" height="${canvas.height}"`;
      const paint = `fill="${canvas.paint(band.tone)}" fill-opacity="${BAND_OPACITY}"`;
      return `<g><title>${escapeXml(band.label)}</title><rect ${size} ${paint}/></g>`;
    })
    .join('');
}

function drawRules(canvas: SpanCanvas, figure: SpanFigure): string {
  return figure.rules
    .map((rule) => {
      const share = shareOf(figure, rule.at);
      if (share < 0 || share > 1) return '';
      const x = canvas.x(share);
      const dash = DASH[rule.dash];
      const stroke = `stroke="${canvas.paint('ink-soft')}"${dash === null ? '' : ` stroke-dasharray="${dash}"`}`;
      return `<line x1="${x}" x2="${x}" y2="${canvas.height}" ${stroke}><title>${escapeXml(rule.label)}</title></line>`;
    })
    .join('');
}

function drawWords(canvas: SpanCanvas, layout: SpanLayout): string {
  const headings = layout.headings.map(({ text, y, labels }) => {
    const line = `<line x2="${canvas.x(1)}" y1="4" y2="4" stroke="${canvas.paint('hairline')}" stroke-width="1"/>`;
    const words = `<text${canvas.headingText} y="19" font-weight="600">${escapeXml(text)}</text>`;
    return canvas.down(y, labels, line + words);
  });
  const labels = layout.rows.map(({ row, y, labels: above, lines }) => {
    const color = `fill="${canvas.paint(row.tone)}" font-weight="600"`;
    const tag = row.tag === null ? '' : `<tspan ${color}>${escapeXml(row.tag)} </tspan>`;
    const [first = '', ...rest] = lines;
    const head = tag + escapeXml(row.tag === null ? first : first.slice(row.tag.length + 1));
    const more = rest.map((line) => `<tspan x="0" dy="${LINE_STEP}">${escapeXml(line)}</tspan>`).join('');
    return canvas.down(y, above, `<text${canvas.rowText(lines.length)}>${head}${more}</text>`);
  });
  const halo = `paint-order="stroke" stroke="${canvas.paint('paper')}" stroke-width="3" stroke-linejoin="round"`;
  return `<g aria-hidden="true" fill="${canvas.paint('ink')}" ${halo}>${headings.join('')}${labels.join('')}</g>`;
}

function drawInside(canvas: SpanCanvas, figure: SpanFigure, layout: SpanLayout): string {
  return [
    drawSpanDefs(canvas, figure),
    drawBands(canvas, figure),
    `<g aria-hidden="true">${drawTime(canvas, figure)}</g>`,
    drawRules(canvas, figure),
    drawWords(canvas, layout),
    ...layout.rows.map((row) => drawSpanRow(canvas, figure, row)),
  ].join('');
}

/** Pictures with links inside are groups: as images their links would be hidden from screen readers. */
function nameOf(figure: SpanFigure): string {
  const words = [figure.title, figure.description].filter((text) => text !== '').join('. ');
  return `role="group" aria-label="${escapeXml(words)}"`;
}

function drawFluid(figure: SpanFigure, layout: SpanLayout): string {
  const inside = drawInside(fluidSpanCanvas(layout), figure, layout);
  const svg = `<svg width="100%" font-size="${TEXT_SIZE}" ${nameOf(figure)}>${inside}</svg>`;
  const size = `--gutter:${figure.gutter}px;--h:${tidy(layout.height)}px;--all:${layout.labels}`;
  return `<div class="sg"><style>${SPAN_STYLE}</style><div class="sgp" style="${size}">${svg}</div></div>`;
}

function drawFixed(figure: SpanFigure, layout: SpanLayout, width: number, theme: FigureTheme): string {
  const isBeside = width >= BESIDE_FROM;
  const left = isBeside ? figure.gutter : SPAN_MARGIN.left;
  const plot = Math.max(1, width - left - SPAN_MARGIN.right);
  const canvas = fixedSpanCanvas(layout, plot, isBeside ? figure.gutter : 0, theme);
  const labels = isBeside ? 0 : layout.labels * LABEL_ROOM;
  const height = tidy(layout.height + labels + SPAN_MARGIN.top + SPAN_MARGIN.bottom);
  const size = `width="${tidy(width)}" height="${height}" viewBox="0 0 ${tidy(width)} ${height}"`;
  const font = `font-family="${escapeXml(theme.fontFamily)}" font-size="${TEXT_SIZE}"`;
  const paper = `<path d="M0 0h${tidy(width)}v${height}H0z" fill="${canvas.paint('paper')}"/>`;
  const inside = `<g transform="translate(${left} ${SPAN_MARGIN.top})">${drawInside(canvas, figure, layout)}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font} ${nameOf(figure)}>${paper}${inside}</svg>`;
}

/**
 * The figure as markup. Without options: a fluid drawing for pages and embeds that fills its container's width and
 * grows as tall as its rows need, painted with the page's tokens. With a width (px of the whole box) and a theme:
 * one SVG document for stills. All text is escaped.
 */
export function drawSpanFigure(figure: SpanFigure, options: DrawOptions = {}): string {
  const layout = layoutSpans(figure);
  if (options.width === undefined) return drawFluid(figure, layout);
  return drawFixed(figure, layout, options.width, options.theme);
}
