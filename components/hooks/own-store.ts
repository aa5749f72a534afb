import { useSyncExternalStore } from 'react';
import type { Measured } from '@/lib/series/observation';

/**
 * The reader's own series: a tiny store outside React, so that the chart above the form can draw it. It is in the
 * memory of this tab alone, and gone with it.
 */
export interface OwnData {
  /** Label of the line. */
  readonly label: string;
  /** Ascending by date. */
  readonly rows: readonly Measured[];
  /** Axis of the chart whose unit the values are in, as the reader says; null = not said. */
  readonly axis: string | null;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let own: OwnData | null = null;

/** Sets the reader's own series for the page; null takes it away. */
export function setOwn(next: OwnData | null): void {
  own = next;
  for (const listener of listeners) listener();
}

/** Calls back whenever the series is another; returns the undo. */
export function onOwn(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's own series; null where there is none. */
export function useOwn(): OwnData | null {
  return useSyncExternalStore(
    onOwn,
    () => own,
    () => null,
  );
}
