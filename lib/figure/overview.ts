import type { Translator } from '@/lib/messages/translator';
import { tidy } from './canvas';
import { linePath } from './line-path';
import { DASH, tokenPaint } from './paint';
import { MOST_POINTS, reduceSegments } from './reduce-line';
import { STRIP_HEIGHT, STRIP_PLOT, STRIP_TOP } from './strip-size';
import { TEXT_SIZE } from './text-room';
import type { Line, Overview, Point, TimeFigure, TimeTick } from './time-figure';
import { timeTicks } from './time-ticks';
import { escapeXml } from './xml';

/** Grid of the stretched paths. */
const STEPS_ACROSS = 4000;
const STEPS_PER_PX = 4;
const ROOM_PX = 3;

function pointsOf(line: Line): readonly Point[] {
  return line.segments.flatMap((segment) => segment.points);
}

/**
 * The overview of lines that hold all of their points, or null where there are no two days to choose between.
 * Reduced to about 500 points a line, extremes kept; instants are epoch milliseconds.
 */
function makeOverview(lines: readonly Line[], words: Translator): Overview | null {
  const ends = lines.flatMap((line) => {
    const points = pointsOf(line);
    return [points[0]?.[0], points.at(-1)?.[0]].filter((at) => at !== undefined);
  });
  const domain = [Math.min(...ends), Math.max(...ends)] as const;
  if (ends.length === 0 || domain[0] === domain[1]) return null;
  return {
    domain,
    ticks: timeTicks(domain, words),
    lines: lines.map((line) => ({
      ...line,
      end: null,
      segments: reduceSegments(line.segments, MOST_POINTS),
    })),
  };
}

/** The figure with an overview of lines that hold all of their points; without one where there is nothing to choose. */
export function withOverview(figure: TimeFigure, lines: readonly Line[], words: Translator): TimeFigure {
  const overview = makeOverview(lines, words);
  return overview === null ? figure : { ...figure, overview };
}

/** Share of the strip's width at an instant, cut to 0–1. */
export function shareOfStrip({ domain: [from, to] }: Overview, at: number): number {
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}

/** A line in the height of the strip: each has its own scale, since only its shape is meant. */
function drawShape(overview: Overview, line: Line): string {
  const values = pointsOf(line).map(([, value]) => value);
  if (values.length === 0) return '';
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const span = high - low || 1;
  const toX = (at: number) => shareOfStrip(overview, at) * STEPS_ACROSS;
  const toY = (value: number) =>
    (STRIP_TOP + ROOM_PX + (1 - (value - low) / span) * (STRIP_PLOT - 2 * ROOM_PX)) * STEPS_PER_PX;
  const dash = DASH[line.dash] === null ? '' : ` stroke-dasharray="${DASH[line.dash]}"`;
  return `<path d="${linePath(line.segments, toX, toY)}" stroke="${tokenPaint(line.tone)}"${dash}/>`;
}

function drawTick(overview: Overview, { at, label, rank }: TimeTick): string {
  const share = shareOfStrip(overview, at);
  const anchor = share < 0.05 ? 'start' : share > 0.95 ? 'end' : 'middle';
  const shown = rank === 0 ? '' : ` class="fg${rank}"`;
  return `<text${shown} x="${tidy(share * 100, 2)}%" y="${STRIP_TOP + STRIP_PLOT + 16}" text-anchor="${anchor}">${escapeXml(label)}</text>`;
}

/** Paper over the days that the figure does not show, and an edge at each side of those it does. */
function drawWindow(overview: Overview, [from, to]: readonly [number, number]): string {
  const [start, end] = [shareOfStrip(overview, from) * 100, shareOfStrip(overview, to) * 100];
  const veil = (x: number, width: number) =>
    `<rect x="${tidy(x, 2)}%" y="${STRIP_TOP}" width="${tidy(Math.max(0, width), 2)}%" height="${STRIP_PLOT}" fill="${tokenPaint('paper')}" fill-opacity=".68"/>`;
  const edge = (x: number) =>
    `<rect x="${tidy(x, 2)}%" y="${STRIP_TOP}" width="2" height="${STRIP_PLOT}" fill="${tokenPaint('ink-soft')}"/>`;
  return veil(0, start) + veil(end, 100 - end) + edge(start) + edge(end);
}

/**
 * The overview of a figure as markup that fills its container's width, STRIP_HEIGHT high; with `window` (epoch
 * milliseconds) the days outside it are veiled. Empty where the figure has no overview. All text is escaped.
 */
export function drawOverview(figure: TimeFigure, window: readonly [number, number] | null): string {
  const { overview } = figure;
  if (overview === undefined) return '';
  const box = `viewBox="0 0 ${STEPS_ACROSS} ${STRIP_HEIGHT * STEPS_PER_PX}" preserveAspectRatio="none"`;
  const lines = overview.lines.map((line) => drawShape(overview, line)).join('');
  const base = STRIP_TOP + STRIP_PLOT;
  const words = overview.ticks.map((tick) => drawTick(overview, tick)).join('');
  return [
    '<div class="fg">',
    `<svg width="100%" height="${STRIP_HEIGHT}" font-size="${TEXT_SIZE}" aria-hidden="true" data-strip>`,
    `<svg ${box} width="100%" height="${STRIP_HEIGHT}" fill="none" stroke-linejoin="round">${lines}</svg>`,
    window === null ? '' : drawWindow(overview, window),
    `<rect y="${base}" width="100%" height="1" fill="${tokenPaint('hairline')}"/>`,
    `<g fill="${tokenPaint('ink-soft')}" style="font-variant-numeric:tabular-nums">${words}</g>`,
    '</svg></div>',
  ].join('');
}
