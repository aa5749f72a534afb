import { hatchId } from './bar-extent';
import { tidy } from './canvas';
import { withReceipt } from './draw-marks';
import { HALF_BAR, SMALL_TEXT, type SpanCanvas } from './span-canvas';
import type { SpanBar, SpanBin, SpanFigure, SpanMark, SpanRow } from './span-figure';
import { BAR_HEIGHT, barTop, type PlacedRow } from './span-layout';
import { rankWhere, textWidth } from './text-room';
import type { Tone } from './time-figure';
import { escapeXml } from './xml';

/** A bar that a phone would show narrower than this, px, has a stub of that width. */
const LEAST_WIDTH = 3;
const NARROW = 200;
/** Height of the highest count of a row, and where its columns stand, px. */
const BIN_HEIGHT = 22;
const BIN_BASE = 34;

const shareOf = ({ x: { domain } }: SpanFigure, at: number) => (at - domain[0]) / (domain[1] - domain[0]);

function paintOf(
  canvas: SpanCanvas,
  figure: SpanFigure,
  { tone, fill }: { tone: Tone; fill: SpanBar['fill'] },
) {
  const color = canvas.paint(tone);
  if (fill === 'solid') return ` fill="${color}"`;
  const inside = fill === 'open' ? canvas.paint('paper') : `url(#${escapeXml(hatchId(figure.id, tone))})`;
  return ` fill="${inside}" stroke="${color}"`;
}

/** Hatches of the tones that need one, and the mask that fades a bar to its right. */
export function drawSpanDefs(canvas: SpanCanvas, figure: SpanFigure): string {
  const marks = figure.groups.flatMap(({ rows }) => rows.flatMap((row) => [...row.bars, ...row.marks]));
  const tones = new Set(marks.filter(({ fill }) => fill === 'hatched').map(({ tone }) => tone));
  const hatches = [...tones].map((tone) => {
    const size = 'width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
    const stroke = `<path d="M0 0v5" stroke="${canvas.paint(tone)}" stroke-width="4"/>`;
    return `<pattern id="${escapeXml(hatchId(figure.id, tone))}" ${size}>${stroke}</pattern>`;
  });
  const id = escapeXml(figure.id);
  const stops =
    '<stop stop-color="white" stop-opacity=".8"/><stop offset="1" stop-color="white" stop-opacity=".08"/>';
  const fade = `<linearGradient id="fading-${id}">${stops}</linearGradient>`;
  const box = `<rect width="1" height="1" fill="url(#fading-${id})"/>`;
  const mask = `<mask id="fade-${id}" maskContentUnits="objectBoundingBox">${box}</mask>`;
  return `<defs>${hatches.join('')}${fade}${mask}</defs>`;
}

function drawPart(canvas: SpanCanvas, from: number, to: number, y: number, more: string): string {
  const start = Math.max(0, from);
  const end = Math.min(1, to);
  if (end < start) return '';
  const width = `width="${canvas.x(end - start)}" height="${BAR_HEIGHT}"`;
  const rect = `<rect x="${canvas.x(start)}" y="${tidy(y)}" ${width}${more}/>`;
  if ((end - start) * NARROW >= LEAST_WIDTH) return rect;
  return rect + canvas.place(start, y, `<rect width="${LEAST_WIDTH}" height="${BAR_HEIGHT}"${more}/>`);
}

/** How a bar begins and ends where it is not to the day: a point for "about", two dots for "at the latest". */
function drawEdges(canvas: SpanCanvas, bar: SpanBar, from: number, to: number, y: number, paint: string) {
  const edges: string[] = [];
  if (from >= 0 && bar.start === 'about') {
    edges.push(canvas.place(from, y, `<path d="M0 0l-6 ${HALF_BAR} 6 ${HALF_BAR}z"${paint}/>`));
  }
  if (from >= 0 && bar.start === 'reported') {
    edges.push(canvas.place(from, y, `<path d="M-5 3h2v4h-2zM-10 3h2v4h-2z"${paint}/>`));
  }
  if (to <= 1 && bar.end === 'about') {
    edges.push(canvas.place(to, y, `<path d="M0 0l6 ${HALF_BAR}-6 ${HALF_BAR}z"${paint}/>`));
  }
  return edges.join('');
}

function drawBar(canvas: SpanCanvas, figure: SpanFigure, bar: SpanBar, y: number, isStop: boolean): string {
  const from = shareOf(figure, bar.from);
  const to = shareOf(figure, bar.to);
  const firm = bar.fadesFrom === null ? to : shareOf(figure, bar.fadesFrom);
  const paint = paintOf(canvas, figure, bar);
  const fade = `${paint} mask="url(#fade-${escapeXml(figure.id)})"`;
  const tail = firm < to ? drawPart(canvas, Math.max(firm, from), to, y, fade) : '';
  const body = firm < 0 ? '' : drawPart(canvas, from, firm, y, paint);
  const parts = tail + body + drawEdges(canvas, bar, from, to, y, paint);
  const touch = drawPart(canvas, from, to, y - 3, ` fill="none" pointer-events="all"`);
  return withReceipt(bar.receipt, bar.label, parts + touch, isStop);
}

/** Where a bar's words stand: from its start on, or back from its end, where another bar's words leave room. */
function drawCaption(canvas: SpanCanvas, figure: SpanFigure, placed: PlacedRow, bar: SpanBar): string {
  const { caption, lane } = bar;
  if (caption === null) return '';
  const others = placed.row.bars.filter((other) => other.lane === lane && other !== bar);
  const start = Math.max(0, shareOf(figure, bar.from));
  const end = Math.min(1, shareOf(figure, bar.to));
  const next = others.filter(({ from }) => from > bar.from).map(({ from }) => shareOf(figure, from));
  const last = others.filter(({ from }) => from < bar.from).map(({ to }) => shareOf(figure, to));
  const width = textWidth(caption, SMALL_TEXT) + 8;
  const ahead = rankWhere((plot) => width <= (Math.min(1, ...next) - start) * plot);
  const back = rankWhere((plot) => width <= (end - Math.max(0, ...last)) * plot);
  const isAhead = ahead !== null && (back === null || ahead <= back);
  const rank = isAhead ? ahead : back;
  const shown = rank === null ? null : canvas.from(rank);
  if (shown === null) return '';
  const place = isAhead ? `x="${canvas.x(start)}"` : `x="${canvas.x(end)}" text-anchor="end"`;
  return `<text${shown} ${place} y="${tidy(barTop(placed, lane) - 4)}">${escapeXml(caption)}</text>`;
}

function drawCaptions(canvas: SpanCanvas, figure: SpanFigure, placed: PlacedRow): string {
  const words = placed.row.bars.map((bar) => drawCaption(canvas, figure, placed, bar)).join('');
  if (words === '') return '';
  const look = `font-size="${SMALL_TEXT}" fill="${canvas.paint('ink-soft')}"`;
  return `<g aria-hidden="true" ${look}>${words}</g>`;
}

const SHAPES: Readonly<Record<SpanMark['shape'], string>> = {
  disc: 'M0-4.5a4.5 4.5 0 1 0 .01 0z',
  ring: 'M0-4.5a4.5 4.5 0 1 0 .01 0z',
  diamond: 'M0-6l6 6-6 6-6-6z',
  square: 'M-4.5-4.5h9v9h-9z',
  triangle: 'M0-5.5l5.5 10h-11z',
  cross: 'M-4-4l8 8M4-4l-8 8',
};

function drawMark(
  canvas: SpanCanvas,
  figure: SpanFigure,
  mark: SpanMark,
  y: number,
  isStop: boolean,
): string {
  const share = shareOf(figure, mark.at);
  if (share < 0 || share > 1) return '';
  const isOutline = mark.shape === 'cross' || mark.shape === 'ring';
  const paint = isOutline
    ? ` fill="none" stroke="${canvas.paint(mark.tone)}" stroke-width="2"`
    : paintOf(canvas, figure, mark);
  const halo = `<circle r="8" fill="${canvas.paint('paper')}" fill-opacity=".01"/>`;
  const edge = isOutline ? '' : ` stroke-width="1.25"`;
  const drawing = `${halo}<path d="${SHAPES[mark.shape]}"${paint}${edge}/>`;
  return withReceipt(mark.receipt, mark.label, canvas.place(share, y + HALF_BAR, drawing), isStop);
}

function drawBin(canvas: SpanCanvas, figure: SpanFigure, bin: SpanBin, most: number): string {
  const start = Math.max(0, shareOf(figure, bin.from));
  const width = Math.min(1, shareOf(figure, bin.to)) - start;
  if (width <= 0) return '';
  const height = Math.max(2, (bin.value / most) * BIN_HEIGHT);
  const place = `x="${canvas.x(start)}" y="${tidy(BIN_BASE - height)}" height="${tidy(height)}"`;
  const rect = `<rect ${place} width="${canvas.x(width * 0.86)}" fill="${canvas.paint(bin.tone)}"/>`;
  const rank = rankWhere((plot) => textWidth(bin.text, SMALL_TEXT) <= width * plot * 0.86);
  const shown = rank === null ? null : canvas.from(rank);
  const middle = `x="${canvas.x(start + width * 0.43)}" y="${tidy(BIN_BASE - height - 2)}" text-anchor="middle"`;
  const size = `font-size="${SMALL_TEXT}" fill="${canvas.paint('ink-soft')}"`;
  const text = shown === null ? '' : `<text${shown} ${middle} ${size}>${escapeXml(bin.text)}</text>`;
  const touch = `<rect x="${canvas.x(start)}" y="0" width="${canvas.x(width)}" height="${BIN_BASE}" fill="none" pointer-events="all"/>`;
  const drawing = `<title>${escapeXml(bin.label)}</title>${rect}${text}${touch}`;
  if (bin.query === null) return `<g>${drawing}</g>`;
  return `<a href="${escapeXml(`?${bin.query}#${figure.id}`)}">${drawing}</a>`;
}

/** Everything that stands in a row; its first link is a tab stop for all, since the table lists them. */
export function drawSpanRow(canvas: SpanCanvas, figure: SpanFigure, placed: PlacedRow): string {
  const { row } = placed;
  const stop = firstLink(row);
  const most = figure.most ?? Math.max(1, ...row.bins.map(({ value }) => value));
  const bars = row.bars.map((bar) => drawBar(canvas, figure, bar, barTop(placed, bar.lane), bar === stop));
  const marks = row.marks.map((mark) =>
    drawMark(canvas, figure, mark, barTop(placed, mark.lane), mark === stop),
  );
  const bins = row.bins.map((bin) => drawBin(canvas, figure, bin, most));
  const words = drawCaptions(canvas, figure, placed);
  return canvas.down(placed.y, placed.labels, bins.join('') + bars.join('') + words + marks.join(''));
}

function firstLink(row: SpanRow): SpanBar | SpanMark | undefined {
  return [...row.bars, ...row.marks].find(({ receipt }) => receipt !== null);
}
