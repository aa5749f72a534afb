import type { IsoDate } from '@/lib/time/iso-date';
import { linePath } from './line-path';
import { reduceLine } from './reduce-line';
import { type RibbonScale, ribbonScale, ribbonShare } from './ribbon';
import { MARK_GAP, ribbonMarks } from './ribbon-marks';
import type { Point } from './time-figure';
import { escapeXml } from './xml';

/** What the ribbon shows behind the clock's handle, from top to bottom. Points ascend by instant. */
export interface RibbonData {
  /** First and last day that any dataset vouches for. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** [instant, USD/bbl], daily. */
  readonly brent: readonly Point[];
  /** [instant, calls a day], daily; a 7-day mean draws a quieter line than single days. */
  readonly transits: readonly Point[];
  /** [Monday of the week, events in it]; weeks without events left out. */
  readonly events: readonly Point[];
  readonly lang: string;
  /** Words at the end of the strip: that the data end here, and when. */
  readonly endLabel: string;
}

/** Stretched grid of the traces: steps across, and three lanes of this height (px where nothing stretches them) one above the other. */
const ACROSS = 1000;
const LANE = 16;
const LANE_GAP = 2;
const LANES = 3 * LANE + 2 * LANE_GAP;
/** Row of words below the lanes, px; phones leave it out. */
const LABEL_ROW = 16;
/** Most points of a line over the whole strip. */
const MOST_POINTS = 420;
/** A line is broken where nothing was observed for longer; holidays are shorter. */
const GAP_DAYS = 14;
const MS_PER_DAY = 86_400_000;
const WEEK = 7 * MS_PER_DAY;

/** Points by era, each era reduced to its share of the width, so that no stretch is drawn too finely. */
function reduceByEra(points: readonly Point[], scale: RibbonScale): readonly Point[] {
  return scale.eras.flatMap(({ from, to, start, end }, index) => {
    const isIn = (at: number) => at >= from && (at < to || index === scale.eras.length - 1);
    const inside = points.filter(([at]) => isIn(at));
    return reduceLine(inside, Math.max(4, Math.round((end - start) * MOST_POINTS)));
  });
}

function segmentsOf(points: readonly Point[], scale: RibbonScale): { readonly points: readonly Point[] }[] {
  const runs: Point[][] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    if (point[0] - previous > GAP_DAYS * MS_PER_DAY) runs.push([]);
    runs.at(-1)?.push(point);
    previous = point[0];
  }
  const kept = new Set(reduceByEra(points, scale));
  return runs.map((run) => ({
    points: run.filter((point, index) => kept.has(point) || index === 0 || index === run.length - 1),
  }));
}

const laneTop = (lane: number) => lane * (LANE + LANE_GAP);

/** Height of a value in its lane; lanes begin at zero. */
function laneScale(points: readonly Point[], lane: number): (value: number) => number {
  const top = Math.max(...points.map(([, value]) => value), 0) || 1;
  return (value) => laneTop(lane) + LANE - (value / top) * (LANE - 1);
}

function drawLine(points: readonly Point[], lane: number, scale: RibbonScale): string {
  const x = (at: number) => ribbonShare(scale, at) * ACROSS;
  return linePath(segmentsOf(points, scale), x, laneScale(points, lane), 1);
}

/** One path of bars, a week wide and at least one step, from the lane's floor; the highest week of a step counts. */
function drawBars(points: readonly Point[], lane: number, scale: RibbonScale): string {
  const y = laneScale(points, lane);
  const floor = laneTop(lane) + LANE;
  const bars = new Map<number, readonly [width: number, height: number]>();
  for (const [at, count] of points) {
    const start = Math.round(ribbonShare(scale, at) * ACROSS);
    const width = Math.max(1, Math.round(ribbonShare(scale, at + WEEK) * ACROSS) - start - 1);
    const height = Math.round((floor - y(count)) * 10) / 10;
    const known = bars.get(start);
    if (known === undefined || known[1] < height) bars.set(start, [width, height]);
  }
  return [...bars]
    .map(([start, [width, height]]) => `M${start} ${floor}v-${height}h${width}v${height}`)
    .join('');
}

const HIDDEN = 'aria-hidden="true" focusable="false"';
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

function drawLabels(scale: RibbonScale, lang: string, endLabel: string): string {
  const labels = ribbonMarks(scale, lang, endLabel);
  // Measured in the size of the words, which follows the reader's; the row's own height does so too.
  const y = '1em';
  const texts = labels.map(
    ({ share, text, rank }, index) =>
      `<text x="${percent(share)}" dx="${share === 0 ? 0 : MARK_GAP}" y="${y}" data-rank="${rank}" data-mark="m${index}">${escapeXml(text)}</text>`,
  );
  const ticks = labels
    .filter(({ share }) => share > 0)
    .map(({ share, rank }) => {
      const x = percent(share);
      return `<line x1="${x}" x2="${x}" y2="100%" data-rank="${rank}"/>`;
    });
  const end = `<text x="100%" y="${y}" text-anchor="end" data-mark="m${labels.length}">${escapeXml(endLabel)}</text>`;
  const words = `<g fill="var(--ink-soft)" font-size="12">${texts.join('')}${end}</g>`;
  return `<svg width="100%" height="${LABEL_ROW}" ${HIDDEN} data-part="labels"><g stroke="var(--hairline)">${ticks.join('')}</g>${words}</svg>`;
}

/** Marks where time changes its speed: a dotted rule through all lanes. */
function breaksPath(scale: RibbonScale): string {
  return scale.eras
    .slice(1)
    .map(({ start }) => `M${Math.round(start * ACROSS)} 0v${LANES}`)
    .join('');
}

function stroke(path: string, token: string, more = ''): string {
  return `<path d="${path}" stroke="var(--${token})" vector-effect="non-scaling-stroke"${more}/>`;
}

/**
 * Two SVG drawings one below the other, each as wide as its box. First Brent, Hormuz transits and events a week
 * in three lanes from zero, with rules where time changes its speed; it may be given any height. Then few labels
 * and the words at the end. The same data give the same text; it knows no clock.
 */
export function drawRibbon(data: RibbonData): string {
  const scale = ribbonScale(data);
  const lanes = [
    stroke(breaksPath(scale), 'coast', ' stroke-dasharray="2 2"'),
    stroke(drawLine(data.brent, 0, scale), 'series-1'),
    stroke(drawLine(data.transits, 1, scale), 'series-3'),
    `<path d="${drawBars(data.events, 2, scale)}" fill="var(--ink-soft)"/>`,
  ].join('');
  const box = `viewBox="0 0 ${ACROSS} ${LANES}" preserveAspectRatio="none" width="100%" height="${LANES}"`;
  return `<svg ${box} fill="none" ${HIDDEN} data-part="lanes">${lanes}</svg>${drawLabels(scale, data.lang, data.endLabel)}`;
}
