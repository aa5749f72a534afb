import type { Receipt } from '@/lib/provenance/receipt';

/** An invented receipt with everything in it that a card can show. */
export const FULL: Receipt = {
  datasetId: 'toy-price-daily',
  datasetTitle: 'Toy price, daily',
  resource: 'observations',
  key: '2026-02-20',
  subject: 'Toy price on 20 February 2026',
  cells: [
    { label: 'Price', text: '71.20', unit: 'USD/bbl' },
    { label: 'Day', text: '2026-02-20', unit: null },
  ],
  date: '2026-02-20',
  dateMeaning: 'The day of the trade',
  sources: [
    {
      id: 'first',
      title: 'Prices of toys',
      publisher: 'Toy Office',
      path: 'https://example.org/toys',
      licence: 'public domain',
      publishedOn: '2026-02-21',
      accessedOn: '2026-03-01',
      verification: 'read in full',
      note: 'page 4',
    },
    {
      id: 'second',
      title: 'Toy Gazette, number 7',
      publisher: 'Toy Gazette',
      path: null,
      licence: 'quoted',
      publishedOn: null,
      accessedOn: null,
      verification: null,
      note: null,
    },
  ],
  licence: 'CC BY 4.0',
  attribution: 'Toy Office, prices of toys',
  confidence: 'claimed',
  status: 'unconfirmed',
  vintage: 'as of 2026-03-01',
  method: 'Copied as published, nothing converted',
  notes: ['The publisher rounds to ten cents', 'Seen in one place only'],
  related: [],
};

/** A receipt of a row about which little is known. */
export const BARE: Receipt = {
  ...FULL,
  key: '2026-02-23',
  subject: 'Toy price on 23 February 2026',
  cells: [{ label: 'Price', text: '71.90', unit: 'USD/bbl' }],
  sources: FULL.sources.slice(0, 1),
  confidence: null,
  status: null,
  vintage: null,
  notes: [],
  related: [],
};
