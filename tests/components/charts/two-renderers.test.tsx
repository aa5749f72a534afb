import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chartLabels } from '@/components/charts/chart-labels';
import { TimeChart } from '@/components/charts/time-chart';
import { drawTimeFigure } from '@/lib/figure/draw-time-figure';
import { placeEnds } from '@/lib/figure/place-ends';
import { loadCharts } from './load-charts';
import { type Place, readPath } from './read-path';
import { namedTheme, sampleFigure, words } from './sample-figure';

const WIDTH = 720;
const figure = sampleFigure();
const labels = chartLabels(words, figure.title);

beforeAll(loadCharts);
afterEach(cleanup);

function renderLive(width = WIDTH): HTMLElement {
  return render(<TimeChart figure={figure} labels={labels} width={width} />).container;
}

function renderStill(width = WIDTH): HTMLElement {
  const still = document.createElement('div');
  still.innerHTML = drawTimeFigure(figure, { width, theme: namedTheme });
  return still;
}

const plotWidth = WIDTH - figure.margin.left - figure.margin.right;
const plotHeight = figure.height - figure.margin.top - figure.margin.bottom;
const [from, to] = figure.x.domain;
const [low, high] = figure.axes[0]?.domain ?? [0, 1];

/** Day of the figure and value at a place of the plot. */
function readBack([x, y]: Place): Place {
  return [(x / plotWidth) * ((to - from) / 86_400_000), low + (1 - y / plotHeight) * (high - low)];
}

function expectClose(a: readonly Place[], b: readonly Place[]): void {
  expect(a).toHaveLength(b.length);
  for (const [index, [day, value]] of a.entries()) {
    expect(day).toBeCloseTo(b[index]?.[0] ?? Number.NaN, 1);
    expect(Math.abs(value - (b[index]?.[1] ?? Number.NaN))).toBeLessThan((high - low) / 1000);
  }
}

function texts(root: HTMLElement, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map((text) => text.textContent ?? '');
}

function stillStrokes(still: HTMLElement, tone: string): readonly string[] {
  return [...still.querySelectorAll(`g[stroke="${tone}"] path`)].map((path) => path.getAttribute('d') ?? '');
}

function liveStrokes(live: HTMLElement, tone: string): readonly string[] {
  const paths = [...live.querySelectorAll(`path[data-line][stroke="var(--${tone})"]`)];
  return paths.map((path) => path.getAttribute('d') ?? '');
}

describe('the drawing of the server and the chart of the browser', () => {
  test('place the same values at the same days, with the same gaps', () => {
    const [still, live] = [renderStill(), renderLive()];
    for (const line of figure.lines) {
      const drawn = stillStrokes(still, line.tone).flatMap(readPath);
      const charted = liveStrokes(live, line.tone).flatMap(readPath);
      expect(drawn.length).toBe(line.segments.length);
      expect(charted.length).toBe(line.segments.length);
      for (const [index, subpath] of drawn.entries()) {
        const inPlot = (charted[index] ?? []).map(
          ([x, y]): Place => [x - figure.margin.left, y - figure.margin.top],
        );
        expectClose(inPlot.map(readBack), subpath.map(readBack));
      }
    }
  });

  test('place the values of the figure itself', () => {
    const live = renderLive();
    const line = figure.lines[1];
    const charted = liveStrokes(live, line?.tone ?? '')
      .flatMap(readPath)
      .flat();
    const values = line?.segments.flatMap((segment) => segment.points) ?? [];
    expectClose(
      charted.map(([x, y]) => readBack([x - figure.margin.left, y - figure.margin.top])),
      values.map(([at, value]) => [(at - from) / 86_400_000, value]),
    );
  });

  test('show the same tick labels', () => {
    const [still, live] = [renderStill(), renderLive()];
    const shown = figure.x.ticks.filter((tick) => tick.rank < 2).map((tick) => tick.label);
    const values = figure.axes.flatMap((axis) => axis.ticks.map((tick) => tick.label));
    expect(texts(live, '[data-tick=time]')).toEqual(shown);
    expect(texts(live, '[data-tick=value]')).toEqual(values);
    const drawn = texts(still, 'text');
    expect(drawn.filter((text) => shown.includes(text))).toEqual(shown);
    expect(drawn.filter((text) => values.includes(text))).toEqual(expect.arrayContaining(values));
  });

  test('link the same marks to the same receipts', () => {
    const receipts = (root: HTMLElement) =>
      [...root.querySelectorAll('a[data-receipt]')].map((link) => [
        link.getAttribute('data-receipt'),
        link.getAttribute('href'),
        link.querySelector('title')?.textContent,
      ]);
    const drawn = receipts(renderStill());
    expect(drawn).toHaveLength(3);
    expect(receipts(renderLive())).toEqual(drawn);
  });

  test('make the first mark of a kind a tab stop for all', () => {
    const stops = (root: HTMLElement) =>
      [...root.querySelectorAll('a[data-receipt]')].map((link) => link.getAttribute('tabindex'));
    expect(stops(renderStill())).toEqual([null, '-1', '-1']);
    expect(stops(renderLive())).toEqual([null, '-1', '-1']);
  });

  test('give a narrow box to the plot instead of labels at line ends', () => {
    const [still, live] = [texts(renderStill(296), 'text'), texts(renderLive(296), 'text')];
    expect([...live].sort()).toEqual([...still].sort());
    expect(live).not.toContain('Brent');
  });

  test('write the same words beside the ticks', () => {
    const [still, live] = [texts(renderStill(), 'text'), texts(renderLive(), 'text')];
    expect([...live].sort()).toEqual([...still].sort());
    const ends = placeEnds(figure).flatMap((end) => end.texts);
    expect(live).toEqual(expect.arrayContaining([...ends, 'A seam', 'Mean of 2025: 75', 'A period']));
  });
});
