import type { Tone, ValueTick } from './time-figure';

/**
 * The figure spec of bars by category, lying, all on one value axis that begins at zero: plain data, made by
 * panels with `make-bar-figure.ts`, drawn as SVG by `draw-bar-figure.ts`.
 */

/** A stretch of a bar. Most bars have one; bars of counts have one for each degree of certainty. */
export interface BarPart {
  /** Where it begins and ends, in the axis's unit. */
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  /** Solid = confirmed or measured, hatched = reported or estimated, open = claimed. */
  readonly fill: 'solid' | 'hatched' | 'open';
  /** What it says in full: the words of hover and of screen readers. */
  readonly label: string;
  /** `<dataset id>/<row key>` of the receipt, or null where it is derived. */
  readonly receipt: string | null;
}

/** One bar: its parts from left to right, a range across its end, and the words at its end. */
export interface CategoryBar {
  readonly id: string;
  /** None where the value is not known: the words then stand at zero. */
  readonly parts: readonly BarPart[];
  /** Lowest and highest value where sources give a range, or disagree. */
  readonly whisker: { readonly low: number; readonly high: number; readonly label: string } | null;
  /** Words at its end: a value, at most some sixteen letters, for they stand beside the bar on a phone. */
  readonly text: string;
}

/** A category with its bars below its label: one, or one for each year or source. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly bars: readonly CategoryBar[];
}

/** Rows that belong together, under words of their own; null for a figure of one group. */
export interface BarGroup {
  readonly label: string | null;
  readonly rows: readonly BarRow[];
}

export interface BarFigure {
  readonly kind: 'bars';
  readonly id: string;
  readonly title: string;
  /** One sentence for screen readers. */
  readonly description: string;
  /** Height of the whole box in CSS px, margins included; the width follows the box. */
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly axis: {
    readonly unit: string;
    readonly unitLabel: string;
    readonly domain: readonly [number, number];
    readonly ticks: readonly ValueTick[];
  };
  readonly groups: readonly BarGroup[];
}
