import { mutate, preload } from 'swr';

const PANELS = '/api/v1/panels/';
/** A view's day is the first of its parameters. */
const DAY = /(?<=[?&])on=[^&]*/;

type Fetcher = (address: string) => Promise<unknown>;

/** How often each address is shown, with what fetches it. */
const shown = new Map<string, { readonly count: number; readonly fetcher: Fetcher }>();

/** Notes that the answer of an address is on the page; returns the undo. */
export function noteShown(address: string, fetcher: Fetcher): () => void {
  shown.set(address, { count: (shown.get(address)?.count ?? 0) + 1, fetcher });
  return () => {
    const count = (shown.get(address)?.count ?? 1) - 1;
    if (count > 0) shown.set(address, { count, fetcher });
    else shown.delete(address);
  };
}

/** The same address on another day. */
export function onDay(address: string, day: string): string {
  const [path = '', query = ''] = address.split('?');
  if (DAY.test(address)) return address.replace(DAY, `on=${day}`);
  return query === '' ? `${path}?on=${day}` : `${path}?on=${day}&${query}`;
}

/** Asks for an answer and keeps it, so that who wants it later has it at once. */
async function keepAhead(address: string, fetcher: Fetcher): Promise<void> {
  await mutate(address, await preload(address, fetcher), { revalidate: false });
}

/**
 * Asks for what the page shows of its panels on a day that it is about to go to, at the same time as for the page
 * itself, so that pictures come in the same frame as words.
 */
export function askAhead(day: string): void {
  for (const [address, { fetcher }] of shown) {
    // Who asks again when the page is there is told what went wrong.
    if (address.startsWith(PANELS)) keepAhead(onDay(address, day), fetcher).catch(() => {});
  }
}
