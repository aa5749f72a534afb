import type { Confidence } from '@/lib/schema/status';

/**
 * A picture made of words: entries in order, each with its heading, a mark that says how it stands, dated facts
 * and the way to its records. Claims, rounds of talks, agreements and statements are drawn so.
 */

/** How an entry stands: a shape and always a word, so that colour is never needed. */
export interface LedgerMark {
  readonly shape: 'full' | 'half' | 'empty' | 'cross' | 'dash';
  readonly word: string;
}

/** One fact of an entry, e.g. "Mediator: Oman". */
export interface LedgerFact {
  readonly label: string;
  readonly text: string;
}

/** A way on: to the receipt of a record, or to an address of the site. Exactly one of the two is given. */
export interface LedgerLink {
  readonly label: string;
  readonly receipt: string | null;
  readonly href: string | null;
}

export interface LedgerEntry {
  readonly key: string;
  /** ISO day (or month, or year) of the entry, or null for what has no date. */
  readonly date: string | null;
  /** What stands in the margin: the date in words, or a number. */
  readonly margin: string;
  readonly mark: LedgerMark | null;
  readonly heading: string;
  /** One short paragraph each. */
  readonly texts: readonly string[];
  readonly facts: readonly LedgerFact[];
  readonly links: readonly LedgerLink[];
  /** What the links are called, e.g. "3 records"; they are folded under it. */
  readonly linksLabel: string;
  readonly confidence: Confidence | null;
  readonly receipt: string | null;
}

/** Entries under one heading; null where the panel's title is heading enough. */
export interface LedgerGroup {
  readonly id: string;
  readonly heading: string | null;
  readonly entries: readonly LedgerEntry[];
  /** How many entries are shown at first, and what the rest is called; left out = all are shown. */
  readonly fold?: { readonly after: number; readonly label: string };
}

/** The spec: groups and entries in reading order, and ways on from the whole. */
export interface Ledger {
  readonly kind: 'ledger';
  readonly title: string;
  readonly groups: readonly LedgerGroup[];
  readonly onward: readonly LedgerLink[];
}
