import { receiptAddress } from '@/lib/api/addresses';
import { barExtent, clipSpan, hatchId } from './bar-extent';
import { type Canvas, tidy } from './canvas';
import { BAND_OPACITY, DASH, VEIL_OPACITY } from './paint';
import { HEAD_GAP, HEAD_ROWS, placeHeads } from './place-heads';
import { placeLevels } from './place-levels';
import { shareOfTime } from './scales';
import type { Bar, TimeFigure } from './time-figure';
import { escapeXml } from './xml';

/** A mark with its words; a link to its receipt where there is one. */
export function withReceipt(receipt: string | null, title: string, mark: string, isStop = true): string {
  const named = `<title>${escapeXml(title)}</title>${mark}`;
  if (receipt === null) return `<g>${named}</g>`;
  const stop = isStop ? '' : ' tabindex="-1"';
  const href = escapeXml(receiptAddress(receipt));
  return `<a href="${href}" data-receipt="${escapeXml(receipt)}"${stop}>${named}</a>`;
}

function drawRect(
  canvas: Canvas,
  span: readonly [number, number],
  top: number,
  height: number,
  more: string,
) {
  const [start, width] = span;
  return `<rect x="${canvas.x(start)}" y="${tidy(top)}" width="${canvas.x(width)}" height="${tidy(height)}"${more}/>`;
}

/** Pale columns behind everything, for periods. */
export function drawBands(canvas: Canvas, figure: TimeFigure): string {
  return figure.bands
    .map((band) => {
      const span = clipSpan(figure, band.from, band.to);
      if (span === null) return '';
      const paint = ` fill="${canvas.paint(band.tone)}" fill-opacity="${tidy(BAND_OPACITY, 2)}"`;
      return `<g><title>${escapeXml(band.label)}</title>${drawRect(canvas, span, 0, canvas.height, paint)}</g>`;
    })
    .join('');
}

function drawHatches(canvas: Canvas, figure: TimeFigure): string {
  const tones = new Set(figure.bars.filter((bar) => bar.fill === 'hatched').map((bar) => bar.tone));
  if (tones.size === 0) return '';
  const patterns = [...tones].map((tone) => {
    const size = 'width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
    const stroke = `<path d="M0 0v5" stroke="${canvas.paint(tone)}" stroke-width="4"/>`;
    return `<pattern id="${escapeXml(hatchId(figure.id, tone))}" ${size}>${stroke}</pattern>`;
  });
  return `<defs>${patterns.join('')}</defs>`;
}

function barPaint(canvas: Canvas, figure: TimeFigure, bar: Bar): string {
  const tone = canvas.paint(bar.tone);
  if (bar.fill === 'solid') return ` fill="${tone}"`;
  const fill =
    bar.fill === 'open' ? canvas.paint('paper') : `url(#${escapeXml(hatchId(figure.id, bar.tone))})`;
  return ` fill="${fill}" stroke="${tone}"`;
}

/** Bars and spans, each with its words and its receipt; the first link is a tab stop for all. */
export function drawBars(canvas: Canvas, figure: TimeFigure): string {
  const stop = figure.bars.find(({ receipt }) => receipt !== null);
  const bars = figure.bars.map((bar) => {
    const span = clipSpan(figure, bar.from, bar.to);
    const extent = barExtent(figure, bar);
    if (span === null || extent === null) return '';
    const rect = drawRect(canvas, span, extent[0], extent[1], barPaint(canvas, figure, bar));
    return withReceipt(bar.receipt, bar.label, rect, bar === stop);
  });
  return drawHatches(canvas, figure) + bars.join('');
}

/** Dashed lines across at baselines, in the outer space because their dashes must not be stretched. */
export function drawLevels(canvas: Canvas, figure: TimeFigure): string {
  return placeLevels(figure)
    .map(({ level, y }) => {
      const ends = `x2="${canvas.x(1)}" y1="${tidy(y)}" y2="${tidy(y)}"`;
      return `<line ${ends} stroke="${canvas.paint('ink-soft')}" stroke-dasharray="3 3"><title>${escapeXml(level.label)}</title></line>`;
    })
    .join('');
}

/** Upright lines at instants. */
export function drawRules(canvas: Canvas, figure: TimeFigure): string {
  return figure.rules
    .map((rule) => {
      const share = shareOfTime(figure, rule.at);
      if (share < 0 || share > 1) return '';
      const dash = DASH[rule.dash];
      const x = canvas.x(share);
      const stroke = `stroke="${canvas.paint('ink-soft')}"${dash === null ? '' : ` stroke-dasharray="${dash}"`}`;
      return `<line x1="${x}" x2="${x}" y2="${canvas.height}" ${stroke}><title>${escapeXml(rule.label)}</title></line>`;
    })
    .join('');
}

/** What lies after the clock, made faint, and the clock's own line. */
export function drawClock(canvas: Canvas, figure: TimeFigure): string {
  if (figure.clock === null) return '';
  const span = clipSpan(figure, figure.clock, figure.x.domain[1]);
  if (span === null) return '';
  const paint = ` fill="${canvas.paint('paper')}" fill-opacity="${tidy(VEIL_OPACITY, 2)}" pointer-events="none"`;
  const x = canvas.x(span[0]);
  const rule = `<line x1="${x}" x2="${x}" y2="${canvas.height}" stroke="${canvas.paint('ink')}"/>`;
  return drawRect(canvas, span, 0, canvas.height, paint) + rule;
}

/** Words of rules, bands and levels inside the plot, with paper around the letters. */
export function drawLabels(canvas: Canvas, figure: TimeFigure): string {
  const heads = placeHeads(figure).map((head) => {
    const shown = canvas.from(head.rank);
    const gap = head.anchor === 'start' ? HEAD_GAP : -HEAD_GAP;
    const anchor = head.anchor === 'start' ? '' : ' text-anchor="end"';
    const y = HEAD_ROWS[head.row];
    return shown === null
      ? ''
      : `<text${shown} x="${canvas.x(head.share)}" dx="${gap}" y="${y}"${anchor}>${escapeXml(head.text)}</text>`;
  });
  const levels = placeLevels(figure).map(({ level, share, side, textY }) => {
    const anchor = side === 'start' ? ' dx="4"' : ' dx="-4" text-anchor="end"';
    return `<text x="${canvas.x(share)}"${anchor} y="${tidy(textY)}">${escapeXml(level.label)}</text>`;
  });
  const words = [...heads, ...levels].join('');
  if (words === '') return '';
  const halo = `paint-order="stroke" stroke="${canvas.paint('paper')}" stroke-width="3" stroke-linejoin="round"`;
  return `<g fill="${canvas.paint('ink-soft')}" ${halo}>${words}</g>`;
}
