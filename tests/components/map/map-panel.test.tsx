import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapPanel } from '@/components/map/map-panel';
import { roundedView, withoutView } from '@/components/map/view-address';
import { mapWords } from '@/lib/figure/map-words';
import { createTranslator } from '@/lib/messages/translator';

vi.mock('@/components/hooks/use-view-state', () => ({
  useViewState: () => ({ addressWith: () => '/?at=1,2,3', setState: chosen }),
}));

const words = mapWords(createTranslator('en'), []);
const asked: string[] = [];
const chosen = vi.hoisted(() => vi.fn());

function show() {
  return render(
    <MapPanel
      address="/api/v1/panels/gulf-map.json?on=2026-02-20&at=26,56,8"
      view={{ centre: [56, 26], zoom: 8 }}
      height={520}
      words={words}
      over={{ selected: null, ways: [] }}
      tiles={null}
      card={null}
    >
      <svg aria-label="the picture">
        <a href="?select=a/b" data-mark="a/b">
          mark
        </a>
      </svg>
    </MapPanel>,
  );
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response('', { status: 500 }));
  });
});

afterEach(cleanup);

describe('the door of the map', () => {
  it('shows the server’s picture, scale and credit, and asks for nothing', () => {
    show();
    expect(screen.getByLabelText('the picture')).toBeTruthy();
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('nmi');
    expect(screen.getByText(/OpenStreetMap contributors/)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('asks for figure and base map once it is wanted, whatever the view', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Explore the map' }));
    await waitFor(() => expect(asked).toHaveLength(5));
    expect([...asked].sort()).toEqual([
      '/api/v1/panels/gulf-map.json?on=2026-02-20',
      '/basemap/around.json',
      '/basemap/gulf.json',
      '/basemap/names.json',
      '/basemap/region.json',
    ]);
  });

  it('keeps the picture and says so when the map cannot be had', async () => {
    show();
    fireEvent.focusIn(screen.getByText('mark'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words.failed));
    expect(screen.getByLabelText('the picture').closest('[inert]')).toBeNull();
  });
});

describe('a mark of the drawing', () => {
  it('opens its card in the page on a plain click, and in a new tab as a link', () => {
    show();
    expect(fireEvent.click(screen.getByText('mark'))).toBe(false);
    expect(chosen.mock.calls).toEqual([[{ select: 'a/b' }]]);
    expect(fireEvent.click(screen.getByText('mark'), { ctrlKey: true })).toBe(true);
    expect(chosen).toHaveBeenCalledOnce();
  });
});

describe('addresses of the map', () => {
  it('ask for the same data in every view', () => {
    expect(withoutView('/a.json?at=1,2,3&on=2026-02-20')).toBe('/a.json?on=2026-02-20');
    expect(withoutView('/a.json?at=1,2,3&select=a/b')).toBe('/a.json');
    expect(withoutView('/a.json')).toBe('/a.json');
  });

  it('hold three decimals and halves', () => {
    expect(roundedView(24.12345, 52.98765, 6.26)).toEqual({ lat: 24.123, lon: 52.988, zoom: 6.5 });
  });
});
