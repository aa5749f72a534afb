import type { Confidence, ObservationStatus } from '@/lib/schema/status';

/** One source as a receipt shows it. */
export interface ReceiptSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly path: string | null;
  readonly licence: string;
  readonly publishedOn: string | null;
  readonly accessedOn: string | null;
  /** How the text was seen, in words. */
  readonly verification: string | null;
  readonly note: string | null;
}

/** Another record that belongs to the row: one that it cites, or that cites it. */
export interface RelatedRecord {
  /** `<dataset id>/<row key>` */
  readonly reference: string;
  /** What it is, with its date, in words. */
  readonly title: string;
}

/** All there is to know of one row, as text-ready values. */
export interface Receipt {
  readonly datasetId: string;
  readonly datasetTitle: string;
  /** Resource of the dataset that holds the row. */
  readonly resource: string;
  /** Primary key of the row, parts joined by `~`. */
  readonly key: string;
  /** Title for the card: what was measured or what happened. */
  readonly subject: string;
  /** The row's own cells with labels and units, in file order, empty ones left out. */
  readonly cells: readonly { readonly label: string; readonly text: string; readonly unit: string | null }[];
  readonly date: string | null;
  readonly dateMeaning: string;
  readonly sources: readonly ReceiptSource[];
  readonly licence: string;
  readonly attribution: string;
  readonly confidence: Confidence | null;
  readonly status: ObservationStatus | null;
  readonly vintage: string | null;
  readonly method: string;
  /** Flags of the descriptor that name this row, and the row's own notes. */
  readonly notes: readonly string[];
  /** Records that it cites or that cite it, oldest first; empty for most. */
  readonly related: readonly RelatedRecord[];
}
