import { describe, expect, it } from 'vitest';
import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import { drawOverview, withOverview } from '@/lib/figure/overview';
import type { Line, TimeFigure } from '@/lib/figure/time-figure';
import { zoomFigure } from '@/lib/figure/zoom-figure';
import { createTranslator } from '@/lib/messages/translator';
import type { Observation } from '@/lib/series/observation';
import { addDays, toEpoch } from '@/lib/time/iso-date';

const words = createTranslator('en');
const zoomWords = { lang: 'en', axisCut: '{unit}, axis from {from}' };

/** Ten years of days with one high and one low day that nothing else comes near. */
const PRICES: readonly Observation[] = Array.from({ length: 3650 }, (_, day) => ({
  date: addDays('2016-10-01', day),
  value: day === 1234 ? 500 : day === 2345 ? 1 : 70 + 10 * Math.sin(day / 50),
  status: 'normal',
}));

const lineOf = (rows: readonly Observation[]): Line =>
  makeLine({ id: 'brent', label: 'Brent', tone: 'series-1', axis: 'price', parts: [rows], maxGapDays: 1 });

function figure(): TimeFigure {
  const [from, to] = ['2025-10-01', '2026-09-28'];
  const lines = [lineOf(PRICES.filter(({ date }) => date >= from && date <= to))];
  const values = valuesOn('price', { lines, dots: [] });
  const made = makeTimeFigure(
    {
      id: 'zoom',
      title: 'Prices',
      description: 'Invented.',
      from,
      to,
      axes: [makeAxis({ id: 'price', unit: 'USD/bbl', values, zero: true }, words)],
      lines,
    },
    words,
  );
  return withOverview(made, [lineOf(PRICES)], words);
}

const valuesOf = ({ lines }: TimeFigure) =>
  lines.flatMap(({ segments }) => segments.flatMap(({ points }) => points.map(([, value]) => value)));

describe('an overview', () => {
  it('holds all days in about five hundred points a line and loses no extreme', () => {
    const { overview } = figure();
    const points =
      overview?.lines.flatMap(({ segments }) => segments.flatMap((segment) => segment.points)) ?? [];
    expect(points.length).toBeLessThanOrEqual(500);
    expect(Math.max(...points.map(([, value]) => value))).toBe(500);
    expect(Math.min(...points.map(([, value]) => value))).toBe(1);
    expect(overview?.domain).toEqual([toEpoch('2016-10-01'), toEpoch(PRICES.at(-1)?.date ?? '')]);
  });

  it('is not there for lines of a single day', () => {
    const { overview: _whole, ...plain } = figure();
    expect(withOverview(plain, [lineOf(PRICES.slice(0, 1))], words)).toBe(plain);
    expect(withOverview(plain, [], words)).toBe(plain);
  });

  it('is drawn with the days outside the figure veiled', () => {
    const drawn = drawOverview(figure(), figure().x.domain);
    expect(drawn).toContain('stroke="var(--series-1)"');
    expect(drawn.match(/fill-opacity/g)).toHaveLength(2);
  });
});

describe('a figure over other days', () => {
  it('shows real points alone, each inside the days asked for', () => {
    const window = [toEpoch('2019-01-01'), toEpoch('2021-01-01')] as const;
    const zoomed = zoomFigure(figure(), window, zoomWords);
    const known = new Set(PRICES.map(({ date, value }) => `${toEpoch(date)} ${value}`));
    const points = zoomed.lines.flatMap(({ segments }) => segments.flatMap((segment) => segment.points));
    expect(points.length).toBeGreaterThan(50);
    expect(
      points.every(([at, value]) => at >= window[0] && at <= window[1] && known.has(`${at} ${value}`)),
    ).toBe(true);
  });

  it('fits the value axis to what is seen, extremes and zero held', () => {
    const zoomed = zoomFigure(figure(), [toEpoch('2019-01-01'), toEpoch('2021-01-01')], zoomWords);
    expect(Math.max(...valuesOf(zoomed))).toBe(500);
    expect(zoomed.axes[0]?.domain).toEqual([0, 500]);
  });

  it('keeps the fine points of the figure where the days lie inside it', () => {
    const zoomed = zoomFigure(figure(), [toEpoch('2026-01-01'), toEpoch('2026-01-31')], zoomWords);
    expect(valuesOf(zoomed)).toHaveLength(31);
  });

  it('never puts an overview in another unit on the axis', () => {
    const whole = figure();
    const lines = (whole.overview?.lines ?? []).map((line) => ({ ...line, axis: 'other' }));
    const rebased = { ...whole, overview: { domain: [0, 1] as const, ticks: [], lines } };
    const window = [toEpoch('2019-01-01'), toEpoch('2026-09-28')] as const;
    expect(zoomFigure(rebased, window, zoomWords).lines).toEqual(whole.lines);
  });

  it('says where a cut axis now begins', () => {
    const cut = figure();
    const axes = cut.axes.map((axis) => ({ ...axis, truncated: true, domain: [50, 90] as const }));
    const zoomed = zoomFigure({ ...cut, axes }, [toEpoch('2026-01-01'), toEpoch('2026-03-31')], zoomWords);
    expect(zoomed.axes[0]?.head).toMatch(/axis from \d+$/);
  });
});
