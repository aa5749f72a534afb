import { useMemo, useSyncExternalStore } from 'react';

/** The address of the page under test, and what was asked of its router. */
export const page = {
  query: '',
  replaced: [] as string[],
  pushed: [] as string[],
  listeners: new Set<() => void>(),
  /** As the browser's back and forward buttons do. */
  go(query: string) {
    page.query = query;
    for (const listener of page.listeners) listener();
  },
};

function subscribe(listener: () => void) {
  page.listeners.add(listener);
  return () => page.listeners.delete(listener);
}

const read = () => page.query;

const router = {
  replace: (address: string, { scroll }: { readonly scroll: boolean }) => {
    if (scroll) throw new Error('A change of the view must not scroll the page');
    page.replaced.push(address);
    page.go(address.split('?')[1] ?? '');
  },
  push: (address: string, { scroll }: { readonly scroll: boolean }) => {
    if (scroll) throw new Error('A change of the view must not scroll the page');
    page.pushed.push(address);
    page.go(address.split('?')[1] ?? '');
  },
};

export const usePathname = () => '/map';
export const useRouter = () => router;

/** A router whose pages arrive at once. */
export function useSearchParams() {
  const query = useSyncExternalStore(subscribe, read, read);
  return useMemo(() => new URLSearchParams(query), [query]);
}
