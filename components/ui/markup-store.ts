/**
 * Where the server keeps drawn markup between the server components that make it and the client components
 * that put it into the first HTML. Both run in one process but in two module graphs, so the store hangs on
 * `globalThis`. A key says everything the markup depends on, so an entry can never be the wrong one.
 */
const STORE = Symbol.for('narrows.markup');
const LIMIT = 600;

type Store = Map<string, string>;

function isStore(value: unknown): value is Store {
  return value instanceof Map;
}

function store(): Store {
  const found: unknown = Reflect.get(globalThis, STORE);
  if (isStore(found)) return found;
  const made: Store = new Map();
  Reflect.set(globalThis, STORE, made);
  return made;
}

/** Drawn markup and the key that it is kept under. */
export interface KeptMarkup {
  readonly storeKey: string;
  readonly markup: string;
}

/** The markup of a key: as kept from before, or made now; the oldest entries go first. */
export function keepMarkup(storeKey: string, make: () => string): KeptMarkup {
  const entries = store();
  const markup = entries.get(storeKey) ?? make();
  entries.delete(storeKey);
  entries.set(storeKey, markup);
  for (const oldest of entries.keys()) {
    if (entries.size <= LIMIT) break;
    entries.delete(oldest);
  }
  return { storeKey, markup };
}

/** Markup kept under a key; empty when there is none (in the browser there never is). */
export function readMarkup(storeKey: string): string {
  return store().get(storeKey) ?? '';
}
