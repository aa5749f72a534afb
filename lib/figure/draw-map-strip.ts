import { type MapPaint, tokenMapPaint } from './map-paint';
import type { MapStrip } from './map-tools';
import { escapeXml } from './xml';

const HEIGHT = 40;
const STEP = 10;
const BAR = 7;

/**
 * Weeks as bars from a middle line, stretched to any width: incidents upwards and filled, events downwards and
 * open, each against its own highest week.
 */
export function drawMapStrip({ weeks, label }: MapStrip, paint: MapPaint = tokenMapPaint): string {
  const half = HEIGHT / 2;
  const width = weeks.length * STEP;
  const scale = (most: number) => (half - 2) / Math.max(1, most);
  const up = scale(Math.max(...weeks.map(({ incidents }) => incidents)));
  const down = scale(Math.max(...weeks.map(({ events }) => events)));
  const tall = (value: number) => Math.round(value * 10) / 10;
  const bar = (index: number, y: number, height: number) =>
    height === 0 ? '' : `M${index * STEP + 1} ${tall(y)}h${BAR}v${tall(height)}h-${BAR}z`;
  const incidents = weeks.map((week, index) => bar(index, half - week.incidents * up, week.incidents * up));
  const events = weeks.map((week, index) => bar(index, half, week.events * down));
  return [
    `<svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${escapeXml(label)}">`,
    `<path fill="${paint('alarm')}" d="${incidents.join('')}"/>`,
    `<path fill="none" stroke="${paint('ink-soft')}" vector-effect="non-scaling-stroke" d="${events.join('')}"/>`,
    `<path d="M0 ${half}H${width}" stroke="${paint('ink')}" vector-effect="non-scaling-stroke"/></svg>`,
  ].join('');
}
