import type { BarFigure } from '@/lib/figure/bar-figure';
import type { Ledger } from '@/lib/figure/ledger';
import type { MapFigure } from '@/lib/figure/map-figure';
import type { SpanFigure } from '@/lib/figure/span-figure';
import type { StackFigure } from '@/lib/figure/stack-figure';
import type { TieFigure } from '@/lib/figure/tie-figure';
import type { TimeFigure, Tone } from '@/lib/figure/time-figure';
import type { MessageKey } from '@/lib/messages/catalogue';
import type { DataAccess, DatasetId } from '@/lib/schema/data-access';
import type { Confidence, ObservationStatus } from '@/lib/schema/status';
import type { Clock } from '@/lib/view-state/clock';
import type { ViewState } from '@/lib/view-state/view-state';

/** A number as a reader sees it: never without unit and date. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** ISO day of the value, and the same in words ("17 Feb 2026", "last known 16 Aug 2026"). */
  readonly date: string | null;
  readonly dateText: string;
  readonly change: string | null;
  readonly status: ObservationStatus | null;
  readonly confidence: Confidence | null;
  readonly receipt: string | null;
  /** The last sixty days, or null where a line would mislead. */
  readonly spark: { readonly points: readonly (readonly [number, number])[]; readonly label: string } | null;
}

/** One dated entry of a list of events. */
export interface ListEntry {
  readonly key: string;
  readonly date: string;
  readonly dateText: string;
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly confidence: Confidence;
  readonly receipt: string;
  /** Ways that lead on from it: its place on the map, the board of its day. */
  readonly links?: readonly { readonly label: string; readonly href: string }[];
}

/** What a panel draws. */
export type Picture =
  | TimeFigure
  | BarFigure
  | StackFigure
  | MapFigure
  | SpanFigure
  | Ledger
  | TieFigure
  | { readonly kind: 'figures'; readonly figures: readonly KeyFigure[] }
  | { readonly kind: 'list'; readonly entries: readonly ListEntry[] };

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
  readonly align: 'start' | 'end';
  /** How the table can be sorted by it: the query of the sorted view, and how it is sorted now. */
  readonly sort?: { readonly query: string; readonly now: 'ascending' | 'descending' | null };
}

export interface TableRow {
  /** `<dataset id>/<row key>` of the row's receipt, or null for derived rows. */
  readonly receipt: string | null;
  /** Display text by column, in column order; empty string = missing. */
  readonly cells: readonly string[];
  /** Machine values by column, in column order, for CSV and JSON. */
  readonly values: readonly (string | number | null)[];
}

export interface PanelTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Newest first. */
  readonly rows: readonly TableRow[];
  /** Rows in the panel's table before any cut made for the page. */
  readonly total: number;
}

/** Where a panel's figures come from: one line per dataset. */
export interface SourceLine {
  readonly datasetId: DatasetId;
  readonly title: string;
  readonly attribution: string;
  readonly licence: string;
  readonly asOf: string | null;
  /** "ends 16 Aug 2026, 55 days before the clock" — null when it reaches the clock. */
  readonly staleText: string | null;
}

/** A numbered note listed under a chart, matching the number on its dot. */
export interface NumberedNote {
  readonly number: number;
  readonly dateText: string;
  readonly title: string;
  readonly text: string;
  readonly confidence: Confidence;
  readonly receipt: string;
  /** Query of the page whose clock stands on the day of the note, where the note is about an event. */
  readonly query?: string;
}

/** A choice that a reader can make in a panel, as plain links: it works without scripts and by keyboard. */
export interface PanelControl {
  readonly id: string;
  readonly label: string;
  readonly options: readonly {
    readonly label: string;
    /** Query of the page in which the option is chosen, without the question mark; empty for the default view. */
    readonly query: string;
    readonly isCurrent: boolean;
  }[];
  /** How many options are shown at first, and what the rest is called; left out = all are shown. */
  readonly fold?: { readonly after: number; readonly label: string };
}

/** Everything a reader can see of a panel, as text-ready values. The same for page, embed, API and still. */
export interface PanelView {
  readonly id: string;
  readonly title: string;
  /** What the picture says, in one or two sentences, computed from the data at the clock's date. */
  readonly sentence: string;
  /** `ok`; `empty` = no rows at this date (sentence says why); `partial` = something ends before the clock. */
  readonly state: 'ok' | 'partial' | 'empty' | 'failed';
  /** What was asked for and could not be shown, and why, in words; the rest is drawn. */
  readonly notes: readonly string[];
  readonly controls: readonly PanelControl[];
  readonly picture: Picture | null;
  readonly legend: readonly {
    readonly label: string;
    readonly tone: Tone;
    readonly dash: 'solid' | 'dashed' | 'dotted';
    /** What the swatch shows where it is no line. */
    readonly mark?:
      | 'line'
      | 'bar'
      | 'bar-hatched'
      | 'bar-open'
      | 'diamond'
      | 'square'
      | 'circle'
      | 'ring'
      | 'cross'
      | 'triangle'
      | 'drop'
      | 'hexagon'
      | 'star';
  }[];
  readonly numbered: readonly NumberedNote[];
  /** What is listed below a picture that cannot say it all. */
  readonly entries?: readonly ListEntry[];
  readonly table: PanelTable;
  readonly sources: readonly SourceLine[];
  /** Caveats that belong beside the picture. */
  readonly caveats: readonly string[];
  /** The clock this view was made for. */
  readonly on: string;
}

export interface PanelInput {
  readonly data: DataAccess;
  readonly state: ViewState;
  readonly clock: Clock;
  /** Rows of the table that are wanted, newest first; left out = all of them. */
  readonly rowLimit?: number;
}

/** A panel of the registry. */
export interface PanelDefinition {
  readonly id: string;
  /** Message that titles the panel. */
  readonly titleKey: MessageKey;
  readonly datasets: readonly DatasetId[];
  /** Parameters of the view state that change what it shows, besides `on`. */
  readonly understands: readonly (keyof ViewState)[];
  readonly build: (input: PanelInput) => PanelView;
}
