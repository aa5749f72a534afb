import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { SWRConfig } from 'swr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeReceipts, openReceipts } from '@/components/hooks/receipt-store';
import { ReceiptDoor } from '@/components/receipts/receipt-door';
import { receiptLabels } from '@/components/receipts/receipt-labels';
import { createTranslator } from '@/lib/messages/translator';
import { BARE, FULL } from './sample-receipt';
import { followedLinks, pressEscape, stubBrowser } from './stub-browser';

vi.mock('next/navigation', () => import('../clock/stub-router'));

const FRIDAY = 'toy-price-daily/2026-02-20';
const MONDAY = 'toy-price-daily/2026-02-23';
const ANSWERS: ReadonlyMap<string, unknown> = new Map([
  ['/api/v1/datasets/toy-price-daily.json?key=2026-02-20', { receipt: FULL }],
  ['/api/v1/datasets/toy-price-daily.json?key=2026-02-23', { receipt: BARE }],
]);

const labels = receiptLabels(createTranslator('en').t);
const ask = vi.fn(async (address: string) => {
  const answer = ANSWERS.get(address);
  return answer === undefined ? new Response('', { status: 500 }) : Response.json(answer);
});
let takeStubsAway = () => {};

function show() {
  return render(
    <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0, shouldRetryOnError: false }}>
      <a href="/sources/toy-price-daily/2026-02-20" data-receipt={FRIDAY}>
        <strong>one day</strong>
      </a>
      <a href="/sources/toy-price-daily" data-receipt={`${FRIDAY} ${MONDAY}`}>
        two days
      </a>
      <a href="/sources/toy-price-daily/broken" data-receipt="toy-price-daily/broken">
        broken
      </a>
      <svg aria-label="picture">
        <a href="/sources/toy-price-daily/2026-02-23" data-receipt={MONDAY} tabIndex={0}>
          <circle data-testid="point" r="3" />
        </a>
      </svg>
      <a href="/sources">all sources</a>
      <ReceiptDoor release={null} labels={labels} />
    </SWRConfig>,
  );
}

const dialog = () => screen.getByRole<HTMLDialogElement>('dialog', { name: labels.title });
const isOpen = () => document.querySelector('dialog[open]') !== null;
const cards = () => [...document.querySelectorAll<HTMLElement>('[data-receipt-card]')];
const subjects = () => cards().map((card) => within(card).getByRole('heading').textContent);
const asked = () => ask.mock.calls.map(([address]) => address);

/** Waits until the dialog has gone: a browser says a little later that it was closed. */
const gone = () => waitFor(() => expect(document.querySelector('dialog')).toBeNull());

/** Focuses the link and clicks it, as a pointer does. */
function click(element: Element, init: MouseEventInit = {}): void {
  act(() => element.closest('a')?.focus());
  fireEvent.click(element, init);
}

beforeEach(() => {
  takeStubsAway = stubBrowser();
  ask.mockClear();
  vi.stubGlobal('fetch', ask);
});

afterEach(() => {
  act(closeReceipts);
  cleanup();
  takeStubsAway();
  vi.unstubAllGlobals();
});

describe('the door of receipts', () => {
  it('shows nothing and asks for nothing until a receipt is wanted', () => {
    show();
    expect(isOpen()).toBe(false);
    expect(ask).not.toHaveBeenCalled();
  });

  it('opens the card of the record behind a link instead of following the link', async () => {
    show();
    click(screen.getByText('one day'));
    expect(dialog().open).toBe(true);
    await waitFor(() => expect(subjects()).toEqual([FULL.subject]));
    expect(asked()).toEqual(['/api/v1/datasets/toy-price-daily.json?key=2026-02-20']);
    expect(followedLinks()).toEqual([]);
  });

  it('offers to take the page to the day of the record', async () => {
    show();
    click(screen.getByText('one day'));
    await waitFor(() => expect(screen.getByText('Take the page to 20 Feb 2026')).not.toBeNull());
    expect(screen.getByText('Take the page to 20 Feb 2026').getAttribute('href')).toBe('/map?on=2026-02-20');
  });

  it('opens one dialog for all records behind a link, and says how many they are', async () => {
    show();
    click(screen.getByText('two days'));
    await waitFor(() => expect(subjects()).toEqual([FULL.subject, BARE.subject]));
    expect(dialog().textContent).toContain(`2 ${labels.count}`);
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });

  it('opens for a mark inside a picture', async () => {
    show();
    click(screen.getByTestId('point'));
    await waitFor(() => expect(subjects()).toEqual([BARE.subject]));
  });

  it('opens for what a chart or the map asks for', async () => {
    show();
    act(() => openReceipts([MONDAY, FRIDAY]));
    await waitFor(() => expect(subjects()).toEqual([BARE.subject, FULL.subject]));
  });

  it('shows the first twelve of a crowd and says how many there are', async () => {
    show();
    const crowd = Array.from({ length: 15 }, (_, index) => `toy-price-daily/row-${index + 1}`);
    act(() => openReceipts(crowd));
    await waitFor(() => expect(asked()).toHaveLength(12));
    expect(within(dialog()).getAllByRole('status')).toHaveLength(12);
    expect(dialog().textContent).toContain(`15 ${labels.count}`);
  });

  it.each([
    ['ctrl', { ctrlKey: true }],
    ['cmd', { metaKey: true }],
    ['shift', { shiftKey: true }],
    ['alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('leaves a click with %s to the browser', (_, init) => {
    show();
    click(screen.getByText('one day'), init);
    expect(isOpen()).toBe(false);
    expect(followedLinks()).toEqual(['/sources/toy-price-daily/2026-02-20']);
  });

  it('leaves links without a receipt, and clicks that others have dealt with, alone', () => {
    show();
    click(screen.getByText('all sources'));
    expect(followedLinks()).toEqual(['/sources']);
    const dealtWith = screen.getByText('two days');
    dealtWith.addEventListener('click', (event) => event.preventDefault());
    click(dealtWith);
    expect(isOpen()).toBe(false);
  });

  it('takes its ear off the page when it goes', () => {
    const { rerender } = show();
    rerender(
      <a href="/sources/toy-price-daily/2026-02-20" data-receipt={FRIDAY}>
        one day
      </a>,
    );
    click(screen.getByText('one day'));
    expect(followedLinks()).toEqual(['/sources/toy-price-daily/2026-02-20']);
  });
});

describe('the card', () => {
  it('says that it is fetching, with the page of the receipt at hand', () => {
    show();
    click(screen.getByText('one day'));
    const status = within(dialog()).getByRole('status');
    expect(status.textContent).toContain(labels.loading);
    expect(within(status).getByRole('link').getAttribute('href')).toBe('/sources/toy-price-daily/2026-02-20');
  });

  it('shows the link of the page where the receipt cannot be fetched', async () => {
    show();
    click(screen.getByText('broken'));
    const status = within(dialog()).getByRole('status');
    await waitFor(() => expect(status.textContent).toContain(labels.failed));
    expect(within(status).getByRole('link', { name: labels.open }).getAttribute('href')).toBe(
      '/sources/toy-price-daily/broken',
    );
    expect(cards()).toEqual([]);
  });

  it('links the page of the receipt it shows', async () => {
    show();
    click(screen.getByText('one day'));
    await waitFor(() => expect(cards()).toHaveLength(1));
    expect(within(dialog()).getByRole('link', { name: labels.open }).getAttribute('href')).toBe(
      '/sources/toy-price-daily/2026-02-20',
    );
  });

  it('takes the focus, and gives it back to the link on Escape', async () => {
    show();
    const link = screen.getByText('two days');
    click(link);
    expect(dialog().contains(document.activeElement)).toBe(true);
    act(() => pressEscape(dialog()));
    await gone();
    expect(document.activeElement).toBe(link);
  });

  it('gives the focus back to the mark of a picture when its button closes it', async () => {
    show();
    const mark = screen.getByTestId('point').closest('a');
    click(screen.getByTestId('point'));
    fireEvent.click(within(dialog()).getByRole('button', { name: labels.close }));
    await gone();
    expect(document.activeElement).toBe(mark);
  });

  it('stays open where React runs every effect twice, as its development build does', async () => {
    render(
      <StrictMode>
        <ReceiptDoor release={null} labels={labels} />
      </StrictMode>,
    );
    act(() => openReceipts([FRIDAY]));
    await waitFor(() => expect(subjects()).toEqual([FULL.subject]));
    expect(isOpen()).toBe(true);
  });

  it('can be opened again for the same record', async () => {
    show();
    click(screen.getByText('one day'));
    act(() => pressEscape(dialog()));
    await gone();
    click(screen.getByText('one day'));
    await waitFor(() => expect(subjects()).toEqual([FULL.subject]));
  });
});
