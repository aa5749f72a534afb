import { type Canvas, tidy } from './canvas';
import { withReceipt } from './draw-marks';
import { linePath } from './line-path';
import { dashOf, LINE_WIDTH, VEILED_OPACITY } from './paint';
import { DISC_RADIUS, MARK_RADIUS, type PlacedDot, placeDots, TOUCH_RADIUS } from './place-dots';
import { END_GAP, LINE_STEP, placeEnds } from './place-ends';
import { axisOf, pxOfValue, shareOfTime } from './scales';
import type { Line, Segment, TimeFigure } from './time-figure';
import { escapeXml } from './xml';

/** Segments of a line by the dash they are drawn with: one path each. */
function byDash(line: Line): ReadonlyMap<string | null, readonly Segment[]> {
  const groups = new Map<string | null, Segment[]>();
  for (const segment of line.segments) {
    const dash = dashOf(line, segment.status);
    groups.set(dash, [...(groups.get(dash) ?? []), segment]);
  }
  return groups;
}

function drawLine(canvas: Canvas, figure: TimeFigure, line: Line): string {
  const axis = axisOf(figure, line.axis);
  if (axis === null) return '';
  const toX = (at: number) => canvas.pathX(shareOfTime(figure, at));
  const toY = (value: number) => canvas.pathY(pxOfValue(figure, axis, value));
  const paths = [...byDash(line)].map(([dash, segments]) => {
    const dashes = dash === null ? '' : ` stroke-dasharray="${dash}"`;
    return `<path${dashes} d="${linePath(segments, toX, toY, canvas.decimals)}"/>`;
  });
  const width = LINE_WIDTH[line.weight];
  return `<g stroke="${canvas.paint(line.tone)}" stroke-width="${width}">${paths.join('')}</g>`;
}

/** Paths of all lines, in the order of the figure: the first lies lowest. */
export function drawLines(canvas: Canvas, figure: TimeFigure): string {
  const lines = figure.lines.map((line) => drawLine(canvas, figure, line)).join('');
  return lines === '' ? '' : `<g fill="none" stroke-linejoin="round" stroke-linecap="round">${lines}</g>`;
}

/** Labels at line ends, in the colour of their line; a drawing of unknown width has them in wide boxes alone. */
export function drawEnds(canvas: Canvas, figure: TimeFigure): string {
  const labels = placeEnds(figure).map(({ line, texts, share, y }) => {
    const x = canvas.x(share);
    const first = y - ((texts.length - 1) * LINE_STEP) / 2 + 4;
    const lines = texts.map(
      (text, index) =>
        `<text x="${x}" dx="${END_GAP}" y="${tidy(first + index * LINE_STEP)}">${escapeXml(text)}</text>`,
    );
    return `<g fill="${canvas.paint(line.tone)}">${lines.join('')}</g>`;
  });
  if (labels.length === 0) return '';
  return canvas.width === null ? `<g class="fge">${labels.join('')}</g>` : labels.join('');
}

function shapeOf(canvas: Canvas, { dot }: PlacedDot): string {
  const tone = canvas.paint(dot.tone);
  const paper = canvas.paint('paper');
  switch (dot.shape) {
    case 'disc':
      return `<circle r="${MARK_RADIUS}" fill="${tone}" stroke="${paper}"/>`;
    case 'ring':
      return `<circle r="${MARK_RADIUS}" fill="${paper}" stroke="${tone}" stroke-width="1.75"/>`;
    case 'diamond':
      return `<path d="M0-5.5 5.5 0 0 5.5-5.5 0z" fill="${tone}" stroke="${paper}"/>`;
    case 'number': {
      const number = dot.number === null ? '' : `<text y="3.5" fill="${paper}">${dot.number}</text>`;
      return `<circle r="${DISC_RADIUS}" fill="${tone}" stroke="${paper}"/>${number}`;
    }
  }
}

function drawDot(canvas: Canvas, placed: PlacedDot): string {
  const { dot, share, y, lift, isFaint, isStop } = placed;
  const stem =
    lift === 0 ? '' : `<path d="M0 0v${tidy(-lift)}" stroke="${canvas.paint(dot.tone)}" fill="none"/>`;
  const touch = dot.receipt === null ? '' : `<circle r="${TOUCH_RADIUS}" fill-opacity="0"/>`;
  const mark = withReceipt(dot.receipt, dot.label, `${touch}${stem}${shapeOf(canvas, placed)}`, isStop);
  const faint = isFaint ? `<g opacity="${tidy(VEILED_OPACITY)}">${mark}</g>` : mark;
  return canvas.place(share, y + lift, faint);
}

/** Numbered discs and other marked points, each with its words and its receipt. */
export function drawDots(canvas: Canvas, figure: TimeFigure): string {
  const dots = placeDots(figure, canvas.width ?? undefined).map((placed) => drawDot(canvas, placed));
  return dots.length === 0 ? '' : `<g text-anchor="middle" font-size="10">${dots.join('')}</g>`;
}
