import type { ObservationStatus } from '@/lib/schema/status';

/**
 * The figure spec of everything drawn on a time axis: plain data, made by panels, drawn as SVG by
 * `draw-time-figure.ts` and by the Recharts skin. Instants are epoch milliseconds (UTC midnight).
 */

/** Colour role; resolved to a token by the drawing (`--series-1` …). */
export type Tone =
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'series-4'
  | 'series-5'
  | 'series-6'
  | 'force-us'
  | 'force-iran'
  | 'force-other'
  | 'alarm'
  | 'ink'
  | 'ink-soft';

export interface TimeTick {
  readonly at: number;
  readonly label: string;
  /** 0 is shown at every width, 1 from 480 px, 2 from 800 px of plot width. */
  readonly rank: 0 | 1 | 2;
}

export interface ValueTick {
  readonly at: number;
  readonly label: string;
}

export interface ValueAxis {
  readonly id: string;
  /** Unit id of lib/units and its words for the axis head. */
  readonly unit: string;
  readonly unitLabel: string;
  /** Words of the axis head where they say more than the unit, e.g. that the axis is cut. */
  readonly head?: string;
  readonly side: 'left' | 'right';
  readonly domain: readonly [number, number];
  readonly scale: 'linear' | 'log';
  readonly ticks: readonly ValueTick[];
  /** True when a linear axis of a ratio measure does not start at zero; the drawing says so. */
  readonly truncated: boolean;
}

/** [instant, value] in the axis's unit. */
export type Point = readonly [number, number];

/** Unbroken run of points; a gap in the data is a new segment, never a bridge. */
export interface Segment {
  readonly status: ObservationStatus;
  readonly points: readonly Point[];
}

/**
 * How to get from a point of a line to its receipt: prefix + date of the point + suffix, as in
 * `chokepoint-transits-daily/` + `2026-02-20` + `~hormuz`. `month` writes the date as `YYYY-MM`.
 */
export interface LineReceipts {
  readonly prefix: string;
  readonly suffix: string;
  readonly period: 'day' | 'month';
}

export interface Line {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly axis: string;
  readonly weight: 'thin' | 'normal' | 'strong';
  /** At most ~500 points in all, extremes kept (`reduceLine`). */
  readonly segments: readonly Segment[];
  /** Label drawn at the line's end. */
  readonly end: { readonly at: number; readonly value: number; readonly label: string } | null;
  /**
   * Instant that stands at 0 of the x axis, for a line that was moved (a day axis, a lag): the real instant of a point
   * is `origin` + its place. Left out for lines that stand where they were observed.
   */
  readonly origin?: number;
  /** Left out or null where the points are derived and have no row of their own. */
  readonly receipts?: LineReceipts | null;
}

/** Bars and spans of time with a height: counts by week, ranges. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Bottom of the bar in axis units; 0 for counts. */
  readonly base: number;
  readonly value: number;
  readonly tone: Tone;
  readonly fill: 'solid' | 'hatched' | 'open';
  readonly label: string;
  /** `<dataset id>/<row key>` of the receipt, or null. */
  readonly receipt: string | null;
}

/** A marked point: a numbered note, a flagged value, a single observation. */
export interface Dot {
  readonly at: number;
  readonly value: number;
  readonly axis: string;
  readonly tone: Tone;
  readonly shape: 'disc' | 'ring' | 'diamond' | 'number';
  /** Number inside the disc for notes listed below the chart. */
  readonly number: number | null;
  readonly label: string;
  readonly receipt: string | null;
}

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly tone: Tone;
}

/** Vertical line at an instant: an event, a seam between vintages. */
export interface Rule {
  readonly at: number;
  readonly label: string;
  readonly dash: 'solid' | 'dashed' | 'dotted';
}

/** Horizontal line at a value: a baseline. */
export interface Level {
  readonly axis: string;
  readonly value: number;
  readonly label: string;
}

/** The lines over all of their days, reduced like those of the figure and in the same units. */
export interface Overview {
  readonly domain: readonly [number, number];
  readonly ticks: readonly TimeTick[];
  readonly lines: readonly Line[];
}

export interface TimeFigure {
  readonly kind: 'time';
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
  readonly x: {
    /** `days`: the axis counts days from an event, day 0 at place 0, a day 86 400 000. Left out: instants. */
    readonly kind?: 'days';
    readonly domain: readonly [number, number];
    readonly ticks: readonly TimeTick[];
  };
  readonly axes: readonly ValueAxis[];
  readonly lines: readonly Line[];
  readonly bars: readonly Bar[];
  readonly barAxis: string | null;
  readonly dots: readonly Dot[];
  readonly bands: readonly Band[];
  readonly rules: readonly Rule[];
  readonly levels: readonly Level[];
  /** Instant on which every line of an index is 100, where it is one for all. */
  readonly base?: number;
  /** The clock; what lies after it is drawn faint. */
  readonly clock: number | null;
  /** Why there is nothing to draw; shown in the plot of a figure without marks. */
  readonly empty?: string;
  /** All that the lines cover, for the strip on which a reader chooses days; left out = no strip. */
  readonly overview?: Overview;
}
