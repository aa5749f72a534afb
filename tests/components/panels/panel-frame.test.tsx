import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageContext } from '@/components/panels/page-context';
import { PanelFrame } from '@/components/panels/panel-frame';
import type { KeyFigure, ListEntry, PanelView } from '@/lib/panels/panel';
import { sampleFigure } from '@/tests/components/charts/sample-figure';
import { figureOf, layer, SHAPES } from '@/tests/unit/figure/map-sample';
import { samplePage, sampleView, words } from './sample-page';

vi.mock('next/navigation', () => import('@/tests/components/clock/stub-router'));

const ADDRESSES = { json: '/api/v1/panels/toy-panel.json', csv: '/api/v1/panels/toy-panel.csv' };
const DOWNLOADS = [ADDRESSES.csv, ADDRESSES.json];

interface ShowOptions {
  readonly rows?: number;
  readonly page?: Partial<PageContext>;
}

/** The panel as it stands in the HTML, before any script. */
function show(patch: Partial<PanelView>, { rows = 12, page = {} }: ShowOptions = {}): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = renderToStaticMarkup(
    <PanelFrame view={sampleView(patch)} page={samplePage(page)} rows={rows} addresses={ADDRESSES} />,
  );
  const panel = body.querySelector<HTMLElement>('section');
  if (panel === null) throw new Error('no panel');
  return panel;
}

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);
const addressesOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.getAttribute('href'));

const EMPTY = { picture: null, table: { caption: '', columns: [], rows: [], total: 0 } } as const;
const NOTE = {
  number: 1,
  dateText: '12 Jan 2026',
  title: 'A toy was found',
  text: 'It was small.',
  confidence: 'reported',
  receipt: 'oil-price-notes/note-1',
} as const;

afterEach(() => vi.unstubAllGlobals());

describe('a panel with everything in it', () => {
  it('is a section named by its title, with its id and its state', () => {
    const panel = show({});
    const title = panel.querySelector('h2');
    expect(title?.textContent).toBe('Toys');
    expect(panel.getAttribute('aria-labelledby')).toBe(title?.id);
    expect([panel.id, panel.dataset.panel, panel.dataset.state]).toEqual(['toy-panel', 'toy-panel', 'ok']);
  });

  it('says what the picture says, before the picture', () => {
    const panel = show({ picture: sampleFigure() });
    const sentence = [...panel.querySelectorAll('p')].find(
      ({ textContent }) => textContent === sampleView().sentence,
    );
    const picture = panel.querySelector('[data-picture]');
    expect(sentence?.compareDocumentPosition(picture ?? panel)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has the figures as a table, whose rows lead to their receipts', () => {
    const panel = show({});
    expect(panel.querySelector('caption')?.textContent).toBe('Toys, newest first');
    expect(textsOf(panel, 'thead th')).toEqual(['Date', 'Price USD/bbl']);
    expect(textsOf(panel, 'tbody td')).toEqual(['31 Jan 2026', '71.20', 'mean', '70.00']);
    const links = [...panel.querySelectorAll('tbody a')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('data-receipt')])).toEqual([
      ['/sources/brent-spot-daily/2026-01-31', 'brent-spot-daily/2026-01-31'],
    ]);
  });

  it('says how many rows of how many it shows, and offers them all for download', () => {
    const short = show({}, { rows: 1 });
    expect(short.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(short.querySelector('summary')?.textContent).toBe('The figures as a table (1 row of 2)');
    expect(addressesOf(short, 'p:not(details p) > a[href^="/api/"]')).toEqual(DOWNLOADS);
    const whole = show({});
    expect(whole.querySelector('summary')?.textContent).toBe('The figures as a table (2 rows)');
  });

  it('names every source with its licence and how far it reaches', () => {
    const footer = show({}).querySelector('footer') ?? document.body;
    expect(textsOf(footer, 'li')).toEqual([
      'Toy prices, to 31 Jan 2026. Toy Office (CC BY 4.0).',
      'Toy places, undated. Toy Office (CC BY 4.0).',
    ]);
    expect(addressesOf(footer, 'a')).toEqual(['/sources/brent-spot-daily', '/sources/bases']);
  });

  it('says what to read before quoting, names its lines, and lists numbered notes with their receipts', () => {
    const panel = show({
      legend: [{ label: 'Toy line', tone: 'series-1', dash: 'dashed' }],
      numbered: [NOTE],
    });
    expect(panel.textContent).toContain('Toys are not oil.');
    expect(panel.querySelector('[data-dash="dashed"]')?.parentElement?.textContent).toBe('Toy line');
    expect(panel.querySelector('ol li')?.textContent).toBe(
      '112 Jan 2026. A toy was found. It was small. Reported.',
    );
    expect(addressesOf(panel, 'ol a')).toEqual(['/sources/oil-price-notes/note-1']);
  });

  it('has no empty headings where there is nothing to say', () => {
    const panel = show({ caveats: [], sources: [], numbered: [], legend: [] });
    expect(textsOf(panel, 'h3')).toEqual([]);
    expect(panel.querySelector('footer')).toBeNull();
  });
});

describe('a panel of which a part is missing', () => {
  const late = {
    ...sampleView().sources[0],
    asOf: '2026-01-10',
    staleText: 'ends 10 Jan 2026, 21 days before the chosen day',
  };
  const partial = {
    state: 'partial',
    sources: sampleView().sources.map((line, index) => (index === 0 ? { ...line, ...late } : line)),
  } as const;

  it('still has sentence, picture, table and sources', () => {
    const panel = show({ ...partial, picture: sampleFigure() });
    expect(panel.dataset.state).toBe('partial');
    expect(panel.textContent).toContain(sampleView().sentence);
    expect(panel.querySelector('[data-picture="time"] svg')).not.toBeNull();
    expect(panel.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(panel.querySelectorAll('footer li')).toHaveLength(2);
  });

  it('says in words how far before the clock a source ends', () => {
    expect(textsOf(show(partial), 'footer li')[0]).toBe(
      'Toy prices, ends 10 Jan 2026, 21 days before the chosen day. Toy Office (CC BY 4.0).',
    );
  });
});

describe('a panel without rows', () => {
  const sentence = 'No toy is known for 31 Jan 2026: the prices begin on 1 Feb 2026.';

  it('is a box that says why, with its sources, and no picture', () => {
    const panel = show({ ...EMPTY, state: 'empty', sentence });
    expect(panel.dataset.state).toBe('empty');
    expect(panel.textContent).toContain(sentence);
    expect(panel.querySelector('[data-picture], svg')).toBeNull();
    expect(panel.querySelectorAll('footer li')).toHaveLength(2);
  });

  it('keeps the head of its table and the downloads where it has columns', () => {
    const panel = show({
      picture: null,
      state: 'empty',
      table: { ...sampleView().table, rows: [], total: 0 },
    });
    expect(textsOf(panel, 'thead th')).toEqual(['Date', 'Price USD/bbl']);
    expect(panel.querySelector('summary')?.textContent).toBe('The figures as a table (0 rows)');
    expect(addressesOf(panel, 'p:not(details p) > a[href^="/api/"]')).toEqual(DOWNLOADS);
  });
});

describe('a panel that failed', () => {
  it('is a titled box that says so, without picture, table or downloads', () => {
    const sentence = words.t('board.panel.failed');
    const panel = show({ ...EMPTY, state: 'failed', sentence, sources: [], caveats: [] });
    expect(panel.dataset.state).toBe('failed');
    expect(panel.querySelector('h2')?.textContent).toBe('Toys');
    expect(panel.textContent).toContain(sentence);
    expect(panel.querySelector('table, svg, footer, a')).toBeNull();
  });
});

describe('the picture of a panel', () => {
  it('is a chart in a box of its height, drawn before any script', () => {
    const picture = show({ picture: sampleFigure() }).querySelector('[data-picture="time"]');
    expect(picture?.querySelector('svg')?.getAttribute('aria-label')).toContain('Prices & notes');
    expect(picture?.querySelector<HTMLElement>('[style*="block-size"]')?.style.blockSize).toBe('280px');
    expect(picture?.querySelector('.recharts-wrapper')).toBeNull();
  });

  it('is a map in a box of its height, drawn before any script', () => {
    const picture = show({ id: 'toy-map', picture: figureOf([layer(SHAPES)]) }).querySelector(
      '[data-picture="map"]',
    );
    expect(textsOf(picture ?? document, 'svg text').join(' ')).toContain('Great Sea');
    expect(picture?.querySelector('[style*="400px"]')).not.toBeNull();
    expect(picture?.querySelector('.leaflet-container')).toBeNull();
    expect(picture?.querySelector('button[aria-pressed]')?.textContent).toBe(words.t('map.explore'));
  });

  it('is in the document itself where a whole document is made', () => {
    vi.stubGlobal('window', undefined);
    const markup = renderToStaticMarkup(
      <PanelFrame
        view={sampleView({ id: 'whole', picture: sampleFigure() })}
        page={samplePage({ isDocument: true })}
        rows={12}
        addresses={ADDRESSES}
      />,
    );
    expect(markup).toContain('aria-label="Prices &amp; notes');
  });

  it('is a list of key figures, each with unit, own date, change, line and receipt', () => {
    const figure: KeyFigure = {
      id: 'toys',
      label: 'Toys on hand',
      value: '12',
      unit: 'ships',
      date: '2026-01-20',
      dateText: 'last known 20 Jan 2026',
      change: '−3 against a week before',
      status: 'normal',
      confidence: null,
      receipt: 'bases/one',
      spark: {
        points: [
          [0, 1],
          [1, 3],
        ],
        label: 'the sixty days before',
      },
    };
    const derived = { ...figure, id: 'other', label: 'Derived', receipt: null, change: null, spark: null };
    const panel = show({ picture: { kind: 'figures', figures: [figure, derived] } });
    expect(textsOf(panel, 'dt')).toEqual(['Toys on hand', 'Derived']);
    const [first, second] = panel.querySelectorAll('dd');
    expect(first?.textContent).toContain('12 ships');
    expect(first?.textContent).toContain('last known 20 Jan 2026; −3 against a week before');
    expect(first?.querySelector('svg')).not.toBeNull();
    expect(first?.querySelector('a')?.getAttribute('data-receipt')).toBe('bases/one');
    expect(second?.querySelector('a, svg')).toBeNull();
    expect(second?.textContent).toContain('last known 20 Jan 2026');
  });

  it('is a list of events with day, confidence and receipt', () => {
    const entry: ListEntry = {
      key: 'one',
      date: '2026-01-20',
      dateText: '20 Jan 2026',
      title: 'Claimed: a toy was seen',
      text: 'By one who was there.',
      tags: ['shipping', 'claimed'],
      confidence: 'claimed',
      receipt: 'events/one',
    };
    const item = show({ picture: { kind: 'list', entries: [entry] } }).querySelector('li');
    expect(item?.getAttribute('data-confidence')).toBe('claimed');
    expect(item?.querySelector('time')?.getAttribute('datetime')).toBe('2026-01-20');
    expect(item?.querySelector('a')?.getAttribute('href')).toBe('/sources/events/one');
    expect(item?.textContent).toContain('shipping · claimed');
  });
});
