import { useSyncExternalStore } from 'react';
import type { Position } from '@/lib/geo/position';

/** Where the pointer is on the map: a tiny store, so that a move of it redraws the readout alone. */
const listeners = new Set<() => void>();
let pointed: Position | null = null;

/** The pointer is at that position, or away. */
export function pointAt(position: Position | null): void {
  pointed = position;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Position under the pointer; null when it is away. */
export function usePointed(): Position | null {
  return useSyncExternalStore(
    subscribe,
    () => pointed,
    () => null,
  );
}
