import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LedgerList } from '@/components/panels/ledger-list';
import type { Ledger, LedgerEntry } from '@/lib/figure/ledger';

const ENTRY: LedgerEntry = {
  key: 'T-1',
  date: '2026-01-12',
  margin: '12 Jan 2026',
  mark: { shape: 'cross', word: 'contradicted' },
  heading: 'A toy was lost',
  texts: ['It was found.'],
  facts: [{ label: 'Colour', text: 'red' }],
  links: [
    { label: 'The finding', receipt: 'toys/T-2', href: null },
    { label: 'All toys', receipt: null, href: '/toys' },
  ],
  linksLabel: '1 record',
  confidence: 'claimed',
  receipt: 'toys/T-1',
};
const LEDGER: Ledger = {
  kind: 'ledger',
  title: 'Toys',
  groups: [{ id: 'lost', heading: 'Lost', entries: [ENTRY] }],
  onward: [{ label: 'Next', receipt: null, href: '/next' }],
};

function show(ledger: Ledger): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = renderToStaticMarkup(
    <LedgerList ledger={ledger} hrefOf={(reference) => `/sources/${reference}`} />,
  );
  return body;
}

it('says in words and by shape how an entry stands, under headings that follow each other', () => {
  const body = show(LEDGER);
  expect(body.querySelector('h3')?.textContent).toBe('Lost');
  expect(body.querySelector('h4')?.textContent).toBe('A toy was lost');
  expect(body.querySelector('[data-shape="cross"]')?.textContent).toBe('contradicted');
  expect(body.querySelector('[data-shape="cross"] svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(body.querySelector('time')?.getAttribute('datetime')).toBe('2026-01-12');
  expect(body.querySelector('dt')?.textContent).toBe('Colour');
});

it('leads to the receipts of its records, and to pages', () => {
  const links = [...show(LEDGER).querySelectorAll('a')].map((a) => [
    a.getAttribute('href'),
    a.dataset.receipt,
  ]);
  expect(links).toEqual([
    ['/sources/toys/T-1', 'toys/T-1'],
    ['/sources/toys/T-2', 'toys/T-2'],
    ['/toys', undefined],
    ['/next', undefined],
  ]);
});

it('gives entries a heading one step below the panel where a group has none', () => {
  const body = show({ ...LEDGER, groups: [{ id: 'all', heading: null, entries: [ENTRY] }] });
  expect([...body.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['A toy was lost']);
  expect(body.querySelector('h4')).toBeNull();
});
