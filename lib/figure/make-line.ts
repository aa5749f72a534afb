import type { Observation } from '@/lib/series/observation';
import { splitSegments } from '@/lib/series/segments';
import { reduceSegments } from './reduce-line';
import type { Line, LineReceipts, Segment, Tone } from './time-figure';

export interface LineSpec {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly axis: string;
  /**
   * In the axis's unit, cut at every seam that must not be bridged (versions of the same counts); each part
   * ascends by date.
   */
  readonly parts: readonly (readonly Observation[])[];
  /** Largest step that is no gap: 1 daily, 5 business days, 7 weekly, 31 monthly. */
  readonly maxGapDays: number;
  readonly dash?: Line['dash'];
  readonly weight?: Line['weight'];
  /** Label at the line's end; the line's own label if left out, none if null. */
  readonly end?: string | null;
  readonly receipts?: LineReceipts;
  /** Fraction digits kept of computed values such as means; all if left out. */
  readonly digits?: number;
  readonly maxPoints?: number;
}

function rounded(segments: readonly Segment[], digits: number): readonly Segment[] {
  const power = 10 ** digits;
  return segments.map((segment) => ({
    ...segment,
    points: segment.points.map(([at, value]) => [at, Math.round(value * power) / power] as const),
  }));
}

/** A line of the figure from a series: gaps kept, statuses apart, reduced to about 500 points, end labelled. */
export function makeLine(spec: LineSpec): Line {
  const runs = spec.parts.flatMap((part) => splitSegments(part, { maxGapDays: spec.maxGapDays }));
  const reduced = reduceSegments(runs, spec.maxPoints);
  const segments = spec.digits === undefined ? reduced : rounded(reduced, spec.digits);
  const last = segments.at(-1)?.points.at(-1);
  const label = spec.end === undefined ? spec.label : spec.end;
  return {
    id: spec.id,
    label: spec.label,
    tone: spec.tone,
    dash: spec.dash ?? 'solid',
    axis: spec.axis,
    weight: spec.weight ?? 'normal',
    segments,
    end: last === undefined || label === null ? null : { at: last[0], value: last[1], label },
    ...(spec.receipts === undefined ? {} : { receipts: spec.receipts }),
  };
}
