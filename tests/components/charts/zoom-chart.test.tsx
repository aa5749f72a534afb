import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chartLabels } from '@/components/charts/chart-labels';
import { addressOfDays, chosenDays } from '@/components/charts/chosen-days';
import { ZoomChart } from '@/components/charts/zoom-chart';
import type { BrushWindow } from '@/lib/figure/brush-window';
import { withOverview } from '@/lib/figure/overview';
import { fromEpoch, toEpoch } from '@/lib/time/iso-date';
import { loadCharts } from './load-charts';
import { sampleFigure, words } from './sample-figure';

const figure = withOverview(sampleFigure(), sampleFigure().lines, words);
const { overview } = figure;
const labels = chartLabels(words, figure.title);
const onChoose = vi.fn();
const STRIP_WIDTH = 1000;

function show(asked: BrushWindow | null = null) {
  if (overview === undefined) throw new Error('The sample has no overview');
  return render(
    <ZoomChart figure={figure} overview={overview} labels={labels} asked={asked} onChoose={onChoose} />,
  );
}

const handle = (name: string) => screen.getByRole('slider', { name });
const strip = () => screen.getByRole('group', { name: labels.brush.region });
const shown = (root: HTMLElement) => root.querySelector('[data-window]')?.getAttribute('data-window');
const preview = (root: HTMLElement) => root.querySelector('svg[width="720"][role]');
const frame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
const days = ([from, to]: BrushWindow) => [fromEpoch(from), fromEpoch(to)];

class FakeResizeObserver {
  constructor(private readonly then: (entries: { contentRect: { width: number } }[]) => void) {}
  observe() {
    this.then([{ contentRect: { width: 720 } }]);
  }
  disconnect() {}
}

beforeAll(loadCharts);
beforeEach(() => {
  onChoose.mockReset();
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    DOMRect.fromRect({ x: 0, y: 0, width: STRIP_WIDTH, height: 68 }),
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the strip on which days are chosen', () => {
  test('names both handles and says their days', () => {
    show();
    expect(handle('First day shown').getAttribute('aria-valuetext')).toBe('10 Jan 2026');
    expect(handle('Last day shown').getAttribute('aria-valuetext')).toBe('9 May 2026');
  });

  test('moves with the keys, draws the days it holds, and tells the choice once, on release', async () => {
    const { container } = show();
    const first = handle('First day shown');
    fireEvent.keyDown(first, { key: 'PageUp' });
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    await frame();
    expect(shown(container)).toBe('2026-02-10 2026-05-09');
    expect(preview(container)).not.toBeNull();
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.keyUp(first, { key: 'ArrowRight' });
    expect(onChoose).toHaveBeenCalledTimes(1);
    expect(days(onChoose.mock.calls[0]?.[0])).toEqual(['2026-02-10', '2026-05-09']);
  });

  test('goes back with Escape and tells nothing', async () => {
    const { container } = show();
    const last = handle('Last day shown');
    fireEvent.keyDown(last, { key: 'PageDown' });
    fireEvent.keyDown(last, { key: 'Escape' });
    fireEvent.keyUp(last, { key: 'Escape' });
    await frame();
    expect(shown(container)).toBe('2026-01-10 2026-05-09');
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('draws at most once a frame while a handle is dragged', async () => {
    const { container } = show();
    const drawn: (string | null | undefined)[] = [];
    const observer = new MutationObserver(() => drawn.push(shown(container)));
    observer.observe(container, { subtree: true, attributes: true, attributeFilter: ['data-window'] });
    fireEvent.pointerDown(strip(), { clientX: 2, button: 0, pointerId: 1 });
    for (const clientX of [100, 150, 200, 250]) fireEvent.pointerMove(strip(), { clientX, pointerId: 1 });
    await frame();
    expect(drawn).toHaveLength(1);
    fireEvent.pointerUp(strip(), { clientX: 250, pointerId: 1 });
    observer.disconnect();
    expect(onChoose).toHaveBeenCalledTimes(1);
  });

  test('chooses nothing by a press alone', async () => {
    show();
    fireEvent.pointerDown(strip(), { clientX: 500, button: 0, pointerId: 1 });
    fireEvent.pointerUp(strip(), { clientX: 500, pointerId: 1 });
    await frame();
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('keeps the days asked for in sight until their figure has come', () => {
    const { container } = show([toEpoch('2026-02-01'), toEpoch('2026-03-01')]);
    expect(shown(container)).toBe('2026-02-01 2026-03-01');
    expect(preview(container)).not.toBeNull();
  });
});

describe('an address over other days', () => {
  test('keeps the rest of the view and its canonical order', () => {
    const days = { from: '2026-02-01', to: '2026-03-01' };
    expect(addressOfDays('/api/v1/panels/oil-prices.json?on=2026-03-31&from=2020-01-01&mean=7', days)).toBe(
      '/api/v1/panels/oil-prices.json?on=2026-03-31&from=2026-02-01&to=2026-03-01&mean=7',
    );
  });

  test('follows the clock where the choice ends with the data', () => {
    const domain = [toEpoch('2020-01-01'), toEpoch('2026-10-02')] as const;
    expect(chosenDays([toEpoch('2026-01-01'), domain[1]], domain)).toEqual({ from: '2026-01-01', to: null });
  });
});
