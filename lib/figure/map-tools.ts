import type { Confidence } from '@/lib/schema/status';
import type { Position } from '@/lib/schema/table';

/** What stands around the map: card, search, filters, weeks, distances. Plain data, all words finished. */

/** A choice as links to the view with each option chosen. */
export interface MapChoice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly {
    readonly label: string;
    /** Query of the page in which the option is chosen, without the question mark. */
    readonly query: string;
    readonly isCurrent: boolean;
  }[];
}

/** One record in a card. */
export interface CardRecord {
  readonly title: string;
  readonly lines: readonly string[];
  readonly confidence: Confidence | null;
  readonly confidenceText: string;
  readonly receipt: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** A link to a view of the map. */
export interface MapLink {
  readonly label: string;
  readonly detail: string;
  readonly query: string;
}

/** What is known of the selected mark at the clock's date. */
export interface MapCard {
  readonly ref: string;
  readonly title: string;
  readonly layer: string;
  readonly lines: readonly string[];
  /** The last year as a small line, or null. */
  readonly spark: { readonly points: readonly (readonly [number, number])[]; readonly label: string } | null;
  readonly records: readonly CardRecord[];
  /** Other marks at the same place on the screen. */
  readonly under: readonly MapLink[];
  /** Views in which a distance is measured from here, or to here from where it began. */
  readonly measure: readonly MapLink[];
  /** Query of the page without the card. */
  readonly closeQuery: string;
}

/** What a search found, nearest match first. */
export interface MapSearch {
  readonly asked: string;
  readonly results: readonly MapLink[];
}

/** Records of one week. */
export interface StripWeek {
  readonly week: string;
  readonly incidents: number;
  readonly events: number;
}

/** Incidents and events by week to the clock. */
export interface MapStrip {
  readonly weeks: readonly StripWeek[];
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** One measured way. */
export interface MeasuredWay {
  readonly kind: 'circle' | 'sea';
  readonly label: string;
  readonly lengthNmi: number;
  readonly text: string;
  readonly line: readonly Position[];
}

/** Distances between two places. */
export interface MapMeasure {
  readonly start: string;
  readonly finish: string;
  readonly knots: number;
  readonly ways: readonly MeasuredWay[];
  /** Why there is no distance, or what to know of it. */
  readonly notes: readonly string[];
  /** Names that the form suggests. */
  readonly places: readonly string[];
}

/** Everything around the picture of the map. */
export interface MapTools {
  readonly filters: readonly MapChoice[];
  readonly card: MapCard | null;
  readonly search: MapSearch;
  readonly strip: MapStrip | null;
  readonly measure: MapMeasure;
}
