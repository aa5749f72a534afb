import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownLabels } from '@/components/charts/own-labels';
import { OwnSeries } from '@/components/charts/own-series';
import { sampleFigure, words } from './sample-figure';

const labels = ownLabels(words);
const { x, margin, bands, clock, axes } = sampleFigure();
const ask = vi.fn();

const show = (isJoined = false) =>
  render(<OwnSeries frame={{ x, margin, bands, clock, axes }} isJoined={isJoined} labels={labels} />);
const choose = (text: string, name = 'mine.csv') =>
  userEvent.upload(screen.getByLabelText(labels.choose), new File([text], name, { type: 'text/csv' }));
const region = () => document.querySelector('[data-outcome]')?.textContent ?? '';

class FakeResizeObserver {
  constructor(private readonly then: (entries: { contentRect: { width: number } }[]) => void) {}
  observe() {
    this.then([{ contentRect: { width: 720 } }]);
  }
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('fetch', ask);
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  vi.stubGlobal('XMLHttpRequest', ask);
  Object.defineProperty(navigator, 'sendBeacon', { value: ask, configurable: true });
});
afterEach(() => {
  cleanup();
  ask.mockReset();
  vi.unstubAllGlobals();
});

describe('a reader’s own series', () => {
  test('is drawn on the time axis of the comparison as the reader’s own, and sent nowhere', async () => {
    show();
    await choose('date,Freight\n2026-02-01,10\n2026-02-02,12\n2026-02-03,11\n');
    await waitFor(() =>
      expect(screen.getAllByText(/Freight: 3 values from 1 Feb 2026 to 3 Feb 2026/)).not.toBeNull(),
    );
    await waitFor(() => expect(screen.getByRole('slider')).not.toBeNull(), { timeout: 10_000 });
    await waitFor(() =>
      expect(screen.getAllByText(/Freight: yours, not from Narrows/).length).toBeGreaterThan(0),
    );
    expect(document.querySelectorAll('[role=status]')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toContain('Freight: 3 values');
    expect(ask).not.toHaveBeenCalled();
    expect(window.location.search).toBe('');
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
  });

  test('goes to the chart above where that can take it, in the unit that the reader says', async () => {
    show(true);
    await choose('date,Freight\n2026-02-01,10\n2026-02-02,12\n2026-02-03,11\n');
    await waitFor(() => expect(screen.getByText(/axis of its own at the right/)).not.toBeNull());
    expect(screen.queryByRole('slider')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(labels.unit), 'price');
    expect(screen.getByText(/axis whose unit you chose/)).not.toBeNull();
    await userEvent.click(screen.getByText(labels.remove));
    expect(screen.queryByText(/yours, not from Narrows\./)).toBeNull();
  });

  test('names the rows that could not be read with their lines', async () => {
    show();
    await choose(
      'date,value\n2026-02-01,10\n03/02/2026,1\n"2026-02-04","two\nlines"\n2026-02-01,9\n2026-02-05,"1,5"\n',
    );
    await waitFor(() => expect(region()).toContain('Rows left out: 4.'));
    expect(region()).toContain('Line 3: “03/02/2026” is not written as year-month-day');
    expect(region()).toContain('Line 4: “two');
    expect(region()).toContain('Line 6: 2026-02-01 stands on line 2 already');
    expect(region()).toContain('Line 7: “1,5” is no number');
  });

  test('reads semicolons and byte order marks as other programs write them', async () => {
    show();
    await choose('\ufeffday;price\r\n2026-02-01;10\r\n2026-02-02;11\r\n');
    await waitFor(() => expect(screen.getAllByText(/price: 2 values/)).not.toBeNull());
  });

  test('refuses a file over 5 MB without reading it', async () => {
    show();
    await choose(`date,value\n${'2026-02-01,1\n'.repeat(400_000)}`, 'big.csv');
    await waitFor(() => expect(region()).toBe('big.csv has 5.2 MB; at most 5 MB can be read.'));
  });

  test('says when none of its days are shown, and can be taken away', async () => {
    show();
    await choose('2020-01-01,1\n2020-01-02,2\n');
    await waitFor(() => expect(screen.getByText(labels.outside)).not.toBeNull());
    await userEvent.click(screen.getByRole('button', { name: labels.remove }));
    expect(screen.queryByText(labels.outside)).toBeNull();
  });
});
