import { renderHook } from '@testing-library/react';
import { useSWRConfig } from 'swr';
import { expect, it, vi } from 'vitest';
import { askAhead, noteShown, onDay } from '@/components/hooks/ask-ahead';

/** What the shared cache holds for an address. */
function cacheOf(address: string): unknown {
  const { result } = renderHook(() => useSWRConfig().cache.get(address));
  return result.current?.data;
}

it('an address of another day differs in its day alone, which comes first', () => {
  expect(onDay('/api/v1/panels/a.json?on=2026-03-31&layers=x%2Cy', '2026-04-01')).toBe(
    '/api/v1/panels/a.json?on=2026-04-01&layers=x%2Cy',
  );
  expect(onDay('/api/v1/panels/a.json?layers=x,y', '2026-04-01')).toBe(
    '/api/v1/panels/a.json?on=2026-04-01&layers=x,y',
  );
  expect(onDay('/api/v1/panels/a.json', '2026-04-01')).toBe('/api/v1/panels/a.json?on=2026-04-01');
});

it('what is shown of panels is asked for once for the coming day, and nothing that is gone or no panel', () => {
  const fetcher = vi.fn(async (_address: string) => ({}));
  const gone = noteShown('/api/v1/panels/gone.json?on=2026-03-31', fetcher);
  const twice = noteShown('/api/v1/panels/kept.json?on=2026-03-31', fetcher);
  noteShown('/api/v1/panels/kept.json?on=2026-03-31', fetcher);
  noteShown('/basemap/region.json', fetcher);
  gone();
  twice();
  askAhead('2026-04-01');
  expect(fetcher.mock.calls.map(([address]) => address)).toEqual(['/api/v1/panels/kept.json?on=2026-04-01']);
});

it('what was asked ahead is there at once for who wants it later, and a failure is nobody’s', async () => {
  const fetcher = vi.fn(async (address: string) => {
    if (address.includes('broken')) throw new Error('broken');
    return { of: address };
  });
  noteShown('/api/v1/panels/early.json?on=2026-03-31', fetcher);
  noteShown('/api/v1/panels/broken.json?on=2026-03-31', fetcher);
  askAhead('2026-04-02');
  const address = '/api/v1/panels/early.json?on=2026-04-02';
  await vi.waitFor(() => expect(cacheOf(address)).toEqual({ of: address }));
  expect(cacheOf('/api/v1/panels/broken.json?on=2026-04-02')).toBeUndefined();
});
