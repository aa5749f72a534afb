import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ReceiptCard } from '@/components/receipts/receipt-card';
import { receiptLabels } from '@/components/receipts/receipt-labels';
import { createTranslator } from '@/lib/messages/translator';
import type { Receipt } from '@/lib/provenance/receipt';
import { BARE, FULL } from './sample-receipt';

const labels = receiptLabels(createTranslator('en').t);

/** What the card says under a term. */
function said(term: string): HTMLElement {
  const definition = screen.getByText(term, { selector: 'dt' }).nextElementSibling;
  if (!(definition instanceof HTMLElement)) throw new Error(`nothing under ${term}`);
  return definition;
}

function terms(): (string | null)[] {
  return screen.getAllByRole('term').map((term) => term.textContent);
}

const show = (receipt: Receipt, level?: 1 | 2 | 3) =>
  render(<ReceiptCard receipt={receipt} labels={labels} {...(level === undefined ? {} : { level })} />);

afterEach(cleanup);

describe('the card of a receipt', () => {
  it('is headed by what was measured, at the level that its page asks for', () => {
    show(FULL);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Toy price on 20 February 2026');
    cleanup();
    show(FULL, 1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Toy price on 20 February 2026');
  });

  it('gives the value with the unit of its source, and no unit where there is none', () => {
    show(FULL);
    expect(said('Price').textContent).toBe('71.20 USD/bbl');
    expect(said('Day').textContent).toBe('2026-02-20');
  });

  it('says what the date means', () => {
    show(FULL);
    expect(said(labels.date).textContent).toBe('The day of the trade');
  });

  it('links the source in a new tab without telling it where the reader comes from', () => {
    show(FULL);
    const link = within(said(labels.sources)).getByRole('link');
    expect(link.textContent).toBe('Toy Office: Prices of toys');
    expect(link.getAttribute('href')).toBe('https://example.org/toys');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  it('says when a source was published and seen, how, under which licence, and where in it', () => {
    show(FULL);
    const [first, second] = within(said(labels.sources)).getAllByRole('listitem');
    expect(first?.textContent).toContain(
      'published 2026-02-21; seen 2026-03-01; read in full; public domain; page 4',
    );
    expect(second?.textContent).toBe('Toy Gazette, number 7 (no address)quoted');
  });

  it('names the licence and whom to credit', () => {
    show(FULL);
    expect(said(labels.licence).textContent).toBe('Toy Office, prices of toys. CC BY 4.0.');
  });

  it('gives confidence and status in words', () => {
    show(FULL);
    expect(said(labels.confidence).textContent).toBe('claimed');
    expect(said(labels.status).textContent).toBe('published but not confirmed elsewhere');
  });

  it('gives vintage, method and every note', () => {
    show(FULL);
    expect(said(labels.vintage).textContent).toBe('as of 2026-03-01');
    expect(said(labels.method).textContent).toBe('Copied as published, nothing converted');
    expect([...said(labels.notes).children].map((note) => note.textContent)).toEqual(FULL.notes);
  });

  it('links the dataset that holds the row', () => {
    show(FULL);
    const link = within(said(labels.dataset)).getByRole('link');
    expect(link.textContent).toBe('Toy price, daily');
    expect(link.getAttribute('href')).toBe('/sources/toy-price-daily');
  });

  it('leaves out what is not known instead of showing it empty', () => {
    show(BARE);
    expect(terms()).toEqual([
      'Price',
      labels.date,
      labels.sources,
      labels.method,
      labels.licence,
      labels.dataset,
    ]);
  });

  it('prints markup in a text as text', () => {
    show({ ...BARE, notes: ['<img src="x" alt="bad"> & co'] });
    expect(screen.queryByAltText('bad')).toBeNull();
    expect(said(labels.notes).textContent).toBe('<img src="x" alt="bad"> & co');
  });
});
