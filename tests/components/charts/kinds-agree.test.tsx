import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chartLabels } from '@/components/charts/chart-labels';
import { TimeChart } from '@/components/charts/time-chart';
import { drawTimeFigure } from '@/lib/figure/draw-time-figure';
import { axisOf, plotHeight, shareOfTime, shareOfValue } from '@/lib/figure/scales';
import type { Line, TimeFigure } from '@/lib/figure/time-figure';
import { KINDS } from './kinds-of-figure';
import { loadCharts } from './load-charts';
import { type Place, readPath } from './read-path';
import { namedTheme, words } from './sample-figure';

const WIDTH = 720;

beforeAll(loadCharts);
afterEach(cleanup);

function drawings(figure: TimeFigure) {
  const still = document.createElement('div');
  still.innerHTML = drawTimeFigure(figure, { width: WIDTH, theme: namedTheme });
  const labels = chartLabels(words, figure.title);
  const live = render(<TimeChart figure={figure} labels={labels} width={WIDTH} />).container;
  return { still, live };
}

const placesOf = (paths: Iterable<Element>): readonly Place[] =>
  [...paths].flatMap((path) => readPath(path.getAttribute('d') ?? '')).flat();

/** Where the spec itself puts the points of a line, px in the plot; provisional points come last. */
function specPlaces(figure: TimeFigure, line: Line): readonly Place[] {
  const axis = axisOf(figure, line.axis);
  if (axis === null) return [];
  const width = WIDTH - figure.margin.left - figure.margin.right;
  const statuses = [...new Set(line.segments.map(({ status }) => status))];
  return statuses.flatMap((status) =>
    line.segments
      .filter((segment) => segment.status === status)
      .flatMap(({ points }) =>
        points.map(
          ([at, value]): Place => [
            shareOfTime(figure, at) * width,
            (1 - shareOfValue(axis, value)) * plotHeight(figure),
          ],
        ),
      ),
  );
}

function expectSame(places: readonly Place[], wanted: readonly Place[]): void {
  expect(places).toHaveLength(wanted.length);
  for (const [index, [x, y]] of places.entries()) {
    expect(Math.abs(x - (wanted[index]?.[0] ?? Number.NaN))).toBeLessThan(0.11);
    expect(Math.abs(y - (wanted[index]?.[1] ?? Number.NaN))).toBeLessThan(0.11);
  }
}

const textsOf = (root: HTMLElement) =>
  [...root.querySelectorAll('text')].map((text) => text.textContent).sort();

describe.each(KINDS)('both drawings of %s', (_, figure) => {
  test('have every point of the spec at its place', () => {
    const { still, live } = drawings(figure);
    const { left, top } = figure.margin;
    for (const line of figure.lines) {
      const wanted = specPlaces(figure, line);
      expect(wanted.length).toBeGreaterThan(50);
      expectSame(placesOf(still.querySelectorAll(`g[stroke="${line.tone}"] path`)), wanted);
      const charted = placesOf(live.querySelectorAll(`path[data-line="${line.id}"]`));
      expectSame(
        charted.map(([x, y]) => [x - left, y - top]),
        wanted,
      );
    }
  });

  test('have the same words, ticks of both axes among them', () => {
    const { still, live } = drawings(figure);
    expect(textsOf(live)).toEqual(textsOf(still));
    const labels = figure.axes.flatMap(({ ticks }) => ticks.map(({ label }) => label));
    const shown = [...live.querySelectorAll('[data-tick=value]')].map(({ textContent }) => textContent);
    expect(shown).toEqual(labels);
  });

  test('have the same bars', () => {
    const { still, live } = drawings(figure);
    const bars = (root: HTMLElement) =>
      figure.bars.map(({ label }) => {
        const title = [...root.querySelectorAll('title')].find(({ textContent }) => textContent === label);
        const rect = title?.parentElement?.querySelector('rect');
        return ['x', 'y', 'width', 'height'].map(
          (name) => Math.round(Number(rect?.getAttribute(name)) * 5) / 5,
        );
      });
    expect(bars(live)).toEqual(bars(still));
  });
});
