import { expect, it, vi } from 'vitest';
import { askAhead, noteShown, onDay } from '@/components/hooks/ask-ahead';

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
