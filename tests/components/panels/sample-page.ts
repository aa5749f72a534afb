import type { PageContext } from '@/components/panels/page-context';
import { receiptAddress } from '@/lib/api/addresses';
import { createTranslator } from '@/lib/messages/translator';
import type { PanelInput, PanelView } from '@/lib/panels/panel';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import { BASE } from '@/tests/unit/figure/map-sample';
import { type StubData, stubData } from '@/tests/unit/panels/stub-data';

/** Day of the sample page. */
export const ON = '2026-01-31';

/** The words of the sample page. */
export const words = createTranslator('en');

/** What a panel of the sample page is built from. */
export function sampleInput(data: StubData = {}, on = ON): PanelInput {
  const clock = resolveClock(on, { first: '2025-01-01', last: '2026-12-31' });
  return { data: stubData(data), state: { ...DEFAULT_VIEW, on }, clock };
}

/** A page over invented data. It is an update of a page, so that drawings come as properties. */
export function samplePage(patch: Partial<PageContext> = {}): PageContext {
  return {
    input: sampleInput(),
    problems: [],
    path: '/',
    baseMap: BASE,
    dataKey: 'sample',
    quoted: { release: null, releaseName: 'unreleased-0123456789ab', origin: 'https://narrows.example' },
    receiptHref: receiptAddress,
    isDocument: false,
    t: words.t,
    onError: (error) => {
      throw error;
    },
    ...patch,
  };
}

const SOURCE = { attribution: 'Toy Office', licence: 'CC BY 4.0' } as const;

/** A whole panel in words, without a picture. */
export function sampleView(patch: Partial<PanelView> = {}): PanelView {
  return {
    id: 'toy-panel',
    title: 'Toys',
    sentence: 'Toys cost 71.20 US dollars a barrel on 31 Jan 2026.',
    state: 'ok',
    picture: null,
    legend: [],
    notes: [],
    controls: [],
    numbered: [],
    table: {
      caption: 'Toys, newest first',
      columns: [
        { id: 'date', label: 'Date', unit: null, align: 'start' },
        { id: 'price', label: 'Price', unit: 'USD/bbl', align: 'end' },
      ],
      rows: [
        { receipt: 'brent-spot-daily/2026-01-31', cells: ['31 Jan 2026', '71.20'], values: [ON, 71.2] },
        { receipt: null, cells: ['mean', '70.00'], values: [null, 70] },
      ],
      total: 2,
    },
    sources: [
      { ...SOURCE, datasetId: 'brent-spot-daily', title: 'Toy prices', asOf: ON, staleText: null },
      { ...SOURCE, datasetId: 'bases', title: 'Toy places', asOf: null, staleText: null },
    ],
    caveats: ['Toys are not oil.'],
    on: ON,
    ...patch,
  };
}
