import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { PageContext } from '@/components/panels/page-context';
import { Panel } from '@/components/panels/panel';
import { panelIds } from '@/lib/panels/registry';
import { withState } from '@/lib/view-state/codec';
import type { StubData } from '@/tests/unit/panels/stub-data';
import { sampleInput, samplePage, words } from './sample-page';

vi.mock('next/navigation', () => import('@/tests/components/clock/stub-router'));

function draw(id: string, page: PageContext, rows?: number): HTMLElement | null {
  const body = document.createElement('div');
  body.innerHTML = renderToStaticMarkup(
    <Panel id={id} page={page} {...(rows === undefined ? {} : { rows })} />,
  );
  return body.querySelector<HTMLElement>('section');
}

/** The panel on the sample page over these data. */
function show(id: string, data: StubData, patch: Partial<PageContext> = {}): HTMLElement {
  const panel = draw(id, samplePage({ input: sampleInput(data), ...patch }));
  if (panel === null) throw new Error(`no panel ${id}`);
  return panel;
}

const event = (day: number) => ({
  id: `event-${day}`,
  date: `2026-01-${String(day).padStart(2, '0')}`,
  date_precision: 'day',
  title: `Toy ${day} was found`,
  summary: 'It was small.',
  track: 'shipping',
  direction: 'neutral',
  confidence: 'high',
  place: null,
  actors: [],
});
const days = (count: number) => Array.from({ length: count }, (_, index) => event(index + 1));
const call = (day: number) => ({
  date: `2026-01-${String(day).padStart(2, '0')}`,
  chokepoint_id: 'hormuz',
  n_total: 90,
  status: 'normal',
  vintage: '2026-07',
});

const DATASETS = [
  'events',
  'brent-spot-daily',
  'wti-spot-daily',
  'oil-price-notes',
  'chokepoint-transits-daily',
  'chokepoints',
  'carrier-presence-weekly',
] as const;

describe('a panel of the registry on a page', () => {
  it('draws sentence, picture, table and sources where there are rows', () => {
    const panel = show('event-timeline', { rows: { events: days(3) } });
    expect(panel.dataset.state).toBe('ok');
    expect(panel.querySelector('p')?.textContent).toContain('Toy 3 was found');
    expect(panel.querySelectorAll('[data-picture="list"] li')).toHaveLength(3);
    expect(panel.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(panel.querySelector('footer')?.textContent).toContain('Source: nobody (CC0-1.0)');
  });

  it('says that its data end before the clock, and still draws', () => {
    const rows = Array.from({ length: 20 }, (_, index) => call(index + 1));
    const panel = show('chokepoint-transits', { rows: { 'chokepoint-transits-daily': rows } });
    expect(panel.dataset.state).toBe('partial');
    expect(panel.querySelector('p')?.textContent).toContain('20 Jan 2026');
    expect(panel.querySelector('[data-picture="time"] svg')).not.toBeNull();
    expect(panel.querySelectorAll('tbody tr')).toHaveLength(12);
  });

  it('keeps the map, with the layers that can be read, where one cannot', () => {
    const panel = show('gulf-map', { broken: ['shipping-incidents'] });
    expect(panel.dataset.state).toBe('partial');
    expect(panel.querySelector('[data-picture="map"] svg')).not.toBeNull();
  });

  it('explains itself where there are no rows', () => {
    const panel = show('event-timeline', {});
    expect(panel.dataset.state).toBe('empty');
    expect(panel.querySelector('p')?.textContent).toContain('No event is recorded on or before 31 Jan 2026');
    expect(panel.querySelector('[data-picture]')).toBeNull();
    expect(panel.querySelector('footer')?.textContent).toContain('Source: nobody');
  });

  it('shows nothing that is dated after the clock', () => {
    const page = samplePage({ input: sampleInput({ rows: { events: days(20) } }, '2026-01-05') });
    const panel = draw('event-timeline', page);
    expect(panel?.querySelectorAll('tbody tr')).toHaveLength(5);
    expect(panel?.textContent).not.toContain('Toy 6');
  });

  it('says that it failed where its data cannot be read, and lets the server know', () => {
    const onError = vi.fn();
    const panel = show('event-timeline', { broken: ['events'] }, { onError });
    expect(panel.dataset.state).toBe('failed');
    expect(panel.querySelector('h2')?.textContent).toBe(words.t('panels.events.title'));
    expect(panel.textContent).toContain(words.t('board.panel.failed'));
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('broken: events'));
  });

  it.each(panelIds())('%s never takes the page down with it, whatever cannot be read', (id) => {
    const onError = vi.fn();
    for (const broken of DATASETS) {
      const panel = show(id, { rows: { events: days(3) }, broken: [broken] }, { onError });
      expect(['ok', 'partial', 'empty', 'failed']).toContain(panel.dataset.state);
      expect(panel.querySelector('p')?.textContent?.length).toBeGreaterThan(20);
    }
  });

  it('writes as many rows of its table as the page wants, and says how many there are', () => {
    const page = samplePage({ input: sampleInput({ rows: { events: days(20) } }) });
    const panel = draw('event-timeline', page, 4);
    expect(panel?.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(panel?.querySelector('summary')?.textContent).toContain('4 rows of 20');
  });

  it('offers the download of the view that the page shows', () => {
    const input = sampleInput({ rows: { events: days(3) } });
    const page = samplePage({ input: { ...input, state: withState(input.state, { theme: 'dark' }) } });
    const links = [
      ...(draw('event-timeline', page)?.querySelectorAll('p:not(details p) > a[href^="/api/"]') ?? []),
    ];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/api/v1/panels/event-timeline.csv?on=2026-01-31&theme=dark',
      '/api/v1/panels/event-timeline.json?on=2026-01-31&theme=dark',
    ]);
  });

  it('is nothing where the registry has no such panel', () => {
    expect(draw('no-such-panel', samplePage())).toBeNull();
  });
});
