import { tidy } from './canvas';
import { linePath } from './line-path';
import type { Point } from './time-figure';
import { escapeXml } from './xml';

/** Size of a spark in px, and the room its last dot needs. */
const WIDTH = 120;
const HEIGHT = 28;
const ROOM = 3;
/** A step over a week is a gap. */
const MAX_GAP_MS = 7 * 86_400_000;

function runsOf(points: readonly Point[]): readonly { readonly points: readonly Point[] }[] {
  const runs: { points: Point[] }[] = [];
  let previous: Point | undefined;
  for (const point of points) {
    const last = runs.at(-1);
    if (last === undefined || previous === undefined || point[0] - previous[0] > MAX_GAP_MS)
      runs.push({ points: [point] });
    else last.points.push(point);
    previous = point;
  }
  return runs;
}

/**
 * A small line of 120 × 28 px in the colour of the text around it, with a dot at its last point and nothing
 * else; empty markup for no points. Points ascend by instant; a step over seven days stays open.
 */
export function drawSpark(points: readonly Point[], label: string): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const values = points.map(([, value]) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const toX = (at: number) => ROOM + ((at - first[0]) / (last[0] - first[0] || 1)) * (WIDTH - 2 * ROOM);
  const toY = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - ROOM - ((value - low) / (high - low)) * (HEIGHT - 2 * ROOM);
  const line = `<path d="${linePath(runsOf(points), toX, toY, 1)}" fill="none" stroke="currentColor" stroke-width="1.25" stroke-linejoin="round" stroke-linecap="round"/>`;
  const dot = `<circle cx="${tidy(toX(last[0]))}" cy="${tidy(toY(last[1]))}" r="2" fill="currentColor"/>`;
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  return `<svg ${size} role="img" aria-label="${escapeXml(label)}">${line}${dot}</svg>`;
}
