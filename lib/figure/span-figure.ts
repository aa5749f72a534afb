import type { Band, Bar, Dot, Rule, TimeFigure, Tone } from './time-figure';

/**
 * The figure spec of rows on one time axis: dated bars, marks at single days, and counts where there are too many
 * marks to draw. Plain data, made by panels, drawn as SVG by `draw-span-figure.ts`. Instants are epoch milliseconds
 * (UTC midnight).
 */

/** How sure one is of it: confirmed, reported, claimed. */
export type SpanFill = Bar['fill'];

/** A span of time in a row. */
export interface SpanBar {
  readonly from: number;
  /** End, or how far an open bar is drawn. */
  readonly to: number;
  /** Bars of a row that overlap stand in different lanes, 0 on top. */
  readonly lane: number;
  /** `exact` = a known day, `about` = an approximate one, `reported` = the first report of something that began before. */
  readonly start: 'exact' | 'about' | 'reported';
  /** `open` = not known to have ended. */
  readonly end: 'exact' | 'about' | 'open';
  /** Last report of an open bar, from which on it fades; null where it does not fade. */
  readonly fadesFrom: number | null;
  readonly tone: Tone;
  readonly fill: SpanFill;
  /** Words over the bar where they have room; null for none. */
  readonly caption: string | null;
  readonly label: string;
  /** `<dataset id>/<row key>` of the receipt, or null. */
  readonly receipt: string | null;
}

/** Something that happened on a day of a row. */
export interface SpanMark {
  readonly at: number;
  readonly lane: number;
  readonly tone: Tone;
  readonly fill: SpanFill;
  readonly shape: Exclude<Dot['shape'], 'number'> | 'square' | 'triangle' | 'cross';
  readonly label: string;
  readonly receipt: string | null;
}

/** How many things happened in a part of a row that is too dense for marks. */
export interface SpanBin {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The value as text. */
  readonly text: string;
  readonly tone: Tone;
  readonly label: string;
  /** Query of the view in which the part fills the axis, without the question mark; null for none. */
  readonly query: string | null;
}

export interface SpanRow {
  readonly id: string;
  /** Short sign before the label, e.g. of a force; null for none. */
  readonly tag: string | null;
  readonly tone: Tone;
  readonly label: string;
  readonly bars: readonly SpanBar[];
  readonly marks: readonly SpanMark[];
  readonly bins: readonly SpanBin[];
}

/** Rows under one heading; an empty heading takes no room. */
export interface SpanGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly SpanRow[];
}

export interface SpanFigure {
  readonly kind: 'spans';
  readonly id: string;
  readonly title: string;
  /** One sentence for screen readers. */
  readonly description: string;
  readonly x: TimeFigure['x'];
  /** Width of the row labels beside the plot, px; narrow boxes have them above the bars. */
  readonly gutter: number;
  readonly groups: readonly SpanGroup[];
  /** Count at which a column of any row is full; left out where each row has a scale of its own. */
  readonly most?: number;
  readonly bands: readonly Band[];
  readonly rules: readonly Rule[];
}
