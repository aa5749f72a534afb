import { useSyncExternalStore } from 'react';

/**
 * Which receipts are open: a tiny store outside React, so that a point of a chart, a mark of the map and a
 * link in a table all open the same card.
 */
type Listener = () => void;

const listeners = new Set<Listener>();
let open: readonly string[] = [];

function publish(next: readonly string[]): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Opens the card for one or more receipts, each `<dataset id>/<row key>`. */
export function openReceipts(references: readonly string[]): void {
  if (references.length > 0) publish(references);
}

export function closeReceipts(): void {
  publish([]);
}

function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const NONE: readonly string[] = [];

/** References of the open receipts; empty when the card is closed. */
export function useOpenReceipts(): readonly string[] {
  return useSyncExternalStore(
    subscribe,
    () => open,
    () => NONE,
  );
}
