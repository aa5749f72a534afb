import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chartLabels } from '@/components/charts/chart-labels';
import { TimeChart } from '@/components/charts/time-chart';
import { moveCursor } from '@/components/hooks/use-cursor';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { toEpoch } from '@/lib/time/iso-date';
import { loadCharts } from './load-charts';
import { sampleFigure, words } from './sample-figure';

const figure = sampleFigure();
const labels = chartLabels(words, figure.title);
const onReceipt = vi.fn();

const show = (shown: TimeFigure = figure) =>
  render(<TimeChart figure={shown} labels={labels} width={720} onReceipt={onReceipt} />);

const slider = () => screen.getByRole('slider', { name: /Prices & notes/ });
const region = () => document.getElementById('chart-readings');
const stepTo = (index: number) => fireEvent.change(slider(), { target: { value: String(index) } });

beforeEach(() => {
  onReceipt.mockClear();
  moveCursor(null);
});
beforeAll(loadCharts);
afterEach(cleanup);

describe('the interactive chart', () => {
  test('reads each line at its own nearest observation and says it in one live region', () => {
    const { container } = show();
    stepTo(0);
    expect(region()?.getAttribute('role')).toBe('status');
    expect(region()?.textContent).toBe('WTI: 66.00 USD/bbl, 10 Jan 2026; Brent: 70.00 USD/bbl, 10 Jan 2026');
    expect(container.querySelector('ul')?.textContent).toContain('10 Jan 2026');
    expect(slider().getAttribute('aria-valuetext')).toBe('10 Jan 2026');
  });

  test('says that a value is not confirmed, and gives a line that ended its own last day', () => {
    show();
    fireEvent.keyDown(slider(), { key: 'PageDown' });
    stepTo(Number(slider().getAttribute('max')));
    expect(region()?.textContent).toMatch(
      /WTI: .*, 19 Apr 2026 \(.*not confirmed\); Brent: .*, 9 May 2026 \(/,
    );
  });

  test('opens the receipts of what it reads with Enter', () => {
    show();
    stepTo(0);
    fireEvent.keyDown(slider(), { key: 'Enter' });
    expect(onReceipt).toHaveBeenCalledWith(['brent-spot-daily/2026-01-10']);
  });

  test('opens the receipt of the observation under a click', () => {
    const { container } = show();
    const plotWidth = 720 - figure.margin.left - figure.margin.right;
    const x = figure.margin.left + (20 / 130) * plotWidth;
    fireEvent.click(container.firstElementChild ?? container, { clientX: x, clientY: 100 });
    expect(onReceipt).toHaveBeenCalledWith(['brent-spot-daily/2026-01-30']);
  });

  test('leaves clicks on linked marks to their links', () => {
    const { container } = show();
    fireEvent.click(container.querySelector('a[data-receipt] circle') ?? container);
    expect(onReceipt).not.toHaveBeenCalled();
  });

  test('shows the cursor that another picture moves, and takes its own away with Escape', () => {
    const { container } = show();
    fireEvent.pointerMove(container);
    expect(container.querySelector('ul')).toBeNull();
    stepTo(3);
    expect(container.querySelector('ul')).not.toBeNull();
    fireEvent.keyDown(slider(), { key: 'Escape' });
    expect(container.querySelector('ul')).toBeNull();
  });

  test('shares one live region among all charts of a page', () => {
    show();
    show({ ...figure, id: 'other', title: 'Other' });
    expect(document.querySelectorAll('[role=status]')).toHaveLength(1);
  });

  test('draws bars with the same words and receipts as the static picture', () => {
    const bar = {
      from: toEpoch('2026-02-02'),
      to: toEpoch('2026-02-08'),
      base: 60,
      value: 80,
      tone: 'series-3',
      fill: 'hatched',
      label: '3 events',
      receipt: 'events/2026-02-03',
    } as const;
    const { container } = show({ ...figure, bars: [bar], barAxis: 'price' });
    const link = container.querySelector('a[data-receipt="events/2026-02-03"]');
    expect(link?.getAttribute('href')).toBe('/sources/events/2026-02-03');
    expect(link?.querySelector('title')?.textContent).toBe('3 events');
    expect(link?.querySelector('rect')?.getAttribute('fill')).toBe('url(#live-hatch-sample-series-3)');
  });
});
