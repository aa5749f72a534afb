import { useSyncExternalStore } from 'react';

/** The instant under the pointer or the keyboard, and which picture it is in. */
export interface Cursor {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Id of the figure that moved it. */
  readonly owner: string;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let cursor: Cursor | null = null;

/** Moves the cursor that charts and map share; null takes it away. */
export function moveCursor(next: Cursor | null): void {
  if (next?.at === cursor?.at && next?.owner === cursor?.owner) return;
  cursor = next;
  for (const listener of listeners) listener();
}

/** The shared cursor at this moment, for handlers that need not draw anew when it moves. */
export function readCursor(): Cursor | null {
  return cursor;
}

/** Calls back whenever the cursor moves; returns the undo. */
export function onCursor(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The shared cursor; null when nothing is pointed at. */
export function useCursor(): Cursor | null {
  return useSyncExternalStore(
    onCursor,
    () => cursor,
    () => null,
  );
}
