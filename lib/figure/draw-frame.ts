import { type Canvas, tidy } from './canvas';
import { anchorOf, HEAD_BASELINE, TICK_GAP, TICK_LENGTH, TIME_BASELINE } from './frame';
import { linePath } from './line-path';
import { pxOfValue, shareOfTime, shareOfValue } from './scales';
import { wrapWords } from './text-room';
import type { TimeFigure, ValueAxis } from './time-figure';
import { escapeXml } from './xml';

/** Letters that fit on a line of the words in an empty plot at the narrowest width. */
const EMPTY_LETTERS = 34;

/** Path across the whole plot at a height in px. */
function across(canvas: Canvas, y: number): string {
  const ends = [
    [0, y],
    [1, y],
  ] as const;
  return linePath([{ points: ends }], canvas.pathX, canvas.pathY, canvas.decimals);
}

/** Horizontal hairlines at the first axis's ticks; zero, where it is in the plot, is darker. */
export function drawGrid(canvas: Canvas, figure: TimeFigure): string {
  const axis = figure.axes[0];
  const draw = (role: 'hairline' | 'ink-soft', lines: readonly number[]) => {
    const path = lines.map((y) => across(canvas, y)).join('');
    return path === '' ? '' : `<path stroke="${canvas.paint(role)}" d="${path}"/>`;
  };
  if (axis === undefined) return draw('ink-soft', [canvas.height]);
  const values = axis.ticks.map((tick) => tick.at);
  const toY = (value: number) => pxOfValue(figure, axis, value);
  const plain = values.filter((value) => value !== 0).map(toY);
  return draw('hairline', plain) + draw('ink-soft', values.includes(0) ? [toY(0)] : []);
}

/** Short strokes under the plot, where the time ticks are. */
export function drawTickMarks(canvas: Canvas, figure: TimeFigure): string {
  return ([0, 1, 2] as const)
    .map((rank) => {
      const shown = canvas.from(rank);
      const ticks = figure.x.ticks.filter((tick) => tick.rank === rank);
      if (shown === null || ticks.length === 0) return '';
      const strokes = ticks.map((tick) => {
        const share = shareOfTime(figure, tick.at);
        const ends = [
          [share, canvas.height],
          [share, canvas.height + TICK_LENGTH],
        ] as const;
        return linePath([{ points: ends }], canvas.pathX, canvas.pathY, canvas.decimals);
      });
      return `<path${shown} stroke="${canvas.paint('ink-soft')}" d="${strokes.join('')}"/>`;
    })
    .join('');
}

function drawTimeLabels(canvas: Canvas, figure: TimeFigure): string {
  const labels = figure.x.ticks.map((tick) => {
    const shown = canvas.from(tick.rank);
    const anchor = anchorOf(figure, tick);
    const lean = anchor === 'middle' ? '' : ` text-anchor="${anchor}"`;
    const x = canvas.x(shareOfTime(figure, tick.at));
    const y = canvas.height + TIME_BASELINE;
    return shown === null ? '' : `<text${shown} x="${x}" y="${y}"${lean}>${escapeXml(tick.label)}</text>`;
  });
  return `<g text-anchor="middle">${labels.join('')}</g>`;
}

/** Two small strokes across the foot of an axis that does not start at zero. */
function drawBreak(canvas: Canvas, share: number): string {
  const strokes = `<path d="M-4-3l8-4M-4-7l8-4" stroke="${canvas.paint('ink-soft')}" fill="none"/>`;
  return canvas.place(share, canvas.height, strokes);
}

function drawValueAxis(canvas: Canvas, figure: TimeFigure, axis: ValueAxis): string {
  const isLeft = axis.side === 'left';
  const x = canvas.x(isLeft ? 0 : 1);
  const labels = axis.ticks.map((tick) => {
    const y = tidy((1 - shareOfValue(axis, tick.at)) * canvas.height + 4);
    return `<text x="${x}" dx="${isLeft ? -TICK_GAP : TICK_GAP}" y="${y}">${escapeXml(tick.label)}</text>`;
  });
  const edge = isLeft ? -figure.margin.left : figure.margin.right;
  const anchor = isLeft ? 'start' : 'end';
  const head = escapeXml(axis.head ?? axis.unitLabel);
  const words = `<text x="${x}" dx="${edge}" y="${HEAD_BASELINE}" text-anchor="${anchor}">${head}</text>`;
  const mark = axis.truncated ? drawBreak(canvas, isLeft ? 0 : 1) : '';
  return `<g text-anchor="${isLeft ? 'end' : 'start'}">${labels.join('')}${words}</g>${mark}`;
}

/** Words and marks of all axes. */
export function drawAxes(canvas: Canvas, figure: TimeFigure): string {
  const values = figure.axes.map((axis) => drawValueAxis(canvas, figure, axis)).join('');
  const tabular = 'style="font-variant-numeric:tabular-nums"';
  return `<g fill="${canvas.paint('ink-soft')}" ${tabular}>${values}${drawTimeLabels(canvas, figure)}</g>`;
}

/** The reason why there is nothing to see, in the middle of the plot. */
export function drawEmpty(canvas: Canvas, text: string): string {
  const lines = wrapWords(text, EMPTY_LETTERS);
  const first = canvas.height / 2 - ((lines.length - 1) * 16) / 2 + 4;
  const words = lines.map(
    (line, index) => `<text x="${canvas.x(0.5)}" y="${tidy(first + index * 16)}">${escapeXml(line)}</text>`,
  );
  return `<g text-anchor="middle" fill="${canvas.paint('ink')}">${words.join('')}</g>`;
}
