import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChipList, movedTo } from '@/components/panels/chip-list';
import { SeriesSearch, suggest } from '@/components/panels/series-search';
import { page } from '../clock/stub-router';

vi.mock('next/navigation', () => import('../clock/stub-router'));

const LIST = [
  { id: 'brent', label: 'Brent', title: 'Brent crude oil, spot price' },
  { id: 'transits-hormuz', label: 'Hormuz', title: 'Transit calls, Strait of Hormuz' },
  { id: 'spot-wti', label: 'WTI', title: 'WTI crude oil, spot price' },
];

beforeEach(() => {
  page.query = 'on=2026-03-31&series=a,b,c';
  page.replaced = [];
  page.pushed = [];
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => ({ series: LIST }) }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the chips of chosen series', () => {
  const show = () =>
    render(
      <ChipList ids={['a', 'b', 'c']} hint="Drag a chip.">
        {['a', 'b', 'c'].map((id) => (
          <li key={id} data-series={id}>
            {id} <a href={`#${id}`}>Remove {id}</a>
          </li>
        ))}
      </ChipList>,
    );

  it('move by Alt and an arrow key, and go with Delete', () => {
    show();
    fireEvent.keyDown(screen.getByText('Remove b'), { key: 'ArrowLeft', altKey: true });
    fireEvent.keyDown(screen.getByText('Remove c'), { key: 'Delete' });
    expect(page.replaced.map((address) => new URLSearchParams(address.split('?')[1]).get('series'))).toEqual([
      'b,a,c',
      'a,b',
    ]);
  });

  it('stay where they are at the end, and for other keys', () => {
    show();
    fireEvent.keyDown(screen.getByText('Remove a'), { key: 'ArrowLeft', altKey: true });
    fireEvent.keyDown(screen.getByText('Remove a'), { key: 'ArrowRight' });
    expect(page.replaced).toEqual([]);
  });

  it('take the place of the chip they are dropped on', () => {
    const { container } = show();
    for (const [index, chip] of [...container.querySelectorAll('li')].entries()) {
      vi.spyOn(chip, 'getBoundingClientRect').mockReturnValue(
        DOMRect.fromRect({ x: index * 100, width: 90, height: 20 }),
      );
    }
    const first = container.querySelector('li') ?? container;
    fireEvent.pointerDown(first, { button: 0, clientX: 10, clientY: 10 });
    fireEvent.pointerUp(first, { clientX: 240, clientY: 10 });
    expect(page.replaced[0]).toContain('series=b,c,a');
  });

  it('are moved in a list without losing one', () => {
    expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(movedTo(['a', 'b'], 'x', 0)).toEqual(['a', 'b']);
    expect(movedTo(['a', 'b'], 'a', 2)).toEqual(['a', 'b']);
  });
});

describe('the search for series', () => {
  const labels = { search: 'Search all series', find: 'Search', suggestions: 'Series found' };
  const show = (isFull = false) =>
    render(
      <SWRConfig value={{ provider: () => new Map() }}>
        <SeriesSearch
          action="/compare#series-picker"
          hidden={[['on', '2026-03-31']]}
          q=""
          labels={labels}
          chosen={['a', 'brent']}
          isFull={isFull}
        />
      </SWRConfig>,
    );
  const box = () => screen.getByRole('combobox', { name: labels.search });

  it('suggests series with all the words that are not chosen yet, titles that begin so first', () => {
    expect(suggest(LIST, 'oil spot', ['brent']).map(({ id }) => id)).toEqual(['spot-wti']);
    expect(suggest(LIST, 'transit', []).map(({ id }) => id)).toEqual(['transits-hormuz']);
    expect(suggest(LIST, '  ', [])).toEqual([]);
  });

  it('adds the suggestion that the arrow keys have reached', async () => {
    show();
    await userEvent.type(box(), 'crude');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(box().getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    expect(box().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id);
    await userEvent.keyboard('{Enter}');
    expect(page.pushed[0]).toContain('series=a,brent,spot-wti');
  });

  it('closes with Escape and suggests nothing where no more can be chosen', async () => {
    show();
    await userEvent.type(box(), 'hormuz');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    cleanup();
    show(true);
    await userEvent.type(box(), 'hormuz');
    expect(screen.queryByRole('option')).toBeNull();
  });
});
