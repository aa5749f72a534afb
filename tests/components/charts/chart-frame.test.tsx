import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SWRConfig } from 'swr';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChartFrame } from '@/components/charts/chart-frame';
import { chartLabels } from '@/components/charts/chart-labels';
import { loadCharts } from './load-charts';
import { sampleFigure, words } from './sample-figure';

const figure = sampleFigure();
const labels = chartLabels(words, figure.title);
const ADDRESS = '/api/v1/panels/sample.json';
const ask = vi.fn();

/** Gives every element the size of the box, as a browser would. */
class FakeResizeObserver {
  constructor(private readonly then: (entries: { contentRect: { width: number } }[]) => void) {}
  observe() {
    this.then([{ contentRect: { width: 720 } }]);
  }
  disconnect() {}
}

const PICTURE = (
  <a href="/sources/oil-price-notes/note-2" data-receipt="oil-price-notes/note-2">
    static picture
  </a>
);

const frame = (picture: ReactNode) => (
  <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>
    <ChartFrame address={ADDRESS} height={figure.height} labels={labels}>
      {picture}
    </ChartFrame>
  </SWRConfig>
);

const show = (picture: ReactNode = PICTURE) => render(frame(picture));

const still = () => screen.getByText('static picture');
const isHidden = () => still().closest('[hidden]') !== null;

beforeAll(loadCharts);

beforeEach(() => {
  ask.mockReset();
  ask.mockImplementation(async () => ({ ok: true, json: async () => ({ panel: { picture: figure } }) }));
  vi.stubGlobal('fetch', ask);
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the door to an interactive chart', () => {
  test('shows the static picture in a box of its height and asks for nothing', () => {
    const { container } = show();
    expect(isHidden()).toBe(false);
    expect(container.querySelector<HTMLElement>('div')?.style.blockSize).toBe('280px');
    expect(ask).not.toHaveBeenCalled();
  });

  test('lets the chart take the place of the picture once a reader touches it', async () => {
    const { container } = show();
    fireEvent.pointerDown(still());
    await waitFor(() => expect(isHidden()).toBe(true));
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask.mock.calls[0]?.[0]).toBe(ADDRESS);
    expect(container.querySelector('svg.recharts-surface')).not.toBeNull();
  });

  test('keeps the focus on the same mark when the picture gives way', async () => {
    show();
    act(() => still().focus());
    await waitFor(() => expect(isHidden()).toBe(true));
    expect(document.activeElement?.getAttribute('data-receipt')).toBe('oil-price-notes/note-2');
    expect(document.activeElement).not.toBe(still());
  });

  test('lets the keyboard ask for the chart of a picture without links, and goes on in it', async () => {
    show(<p>static picture</p>);
    const stop = screen.getByRole('group', { name: labels.explore });
    act(() => stop.focus());
    await waitFor(() => expect(isHidden()).toBe(true));
    expect(document.activeElement).toBe(screen.getByRole('slider', { name: labels.explore }));
    expect(screen.queryByRole('group', { name: labels.explore })).toBeNull();
  });

  test('promises no keys where scripts do not run', () => {
    expect(renderToStaticMarkup(frame(PICTURE))).not.toMatch(/tabindex|role=/);
  });

  test('does not take a pointer that only passes over for a wish', () => {
    vi.useFakeTimers();
    const { container } = show();
    const box = container.firstElementChild ?? container;
    fireEvent.pointerEnter(box, { pointerType: 'mouse' });
    vi.advanceTimersByTime(100);
    fireEvent.pointerLeave(box);
    vi.advanceTimersByTime(1000);
    expect(ask).not.toHaveBeenCalled();
    fireEvent.pointerEnter(box, { pointerType: 'mouse' });
    act(() => void vi.advanceTimersByTime(160));
    vi.useRealTimers();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('keeps the picture when the figure cannot be had', async () => {
    ask.mockImplementation(async () => ({ ok: false, status: 503 }));
    show();
    fireEvent.pointerDown(still());
    await waitFor(() => expect(ask).toHaveBeenCalled());
    await act(async () => {});
    expect(isHidden()).toBe(false);
  });
});
