import type { Line } from '@/lib/figure/time-figure';
import type { ObservationStatus } from '@/lib/schema/status';

/** A point as Recharts takes it; a null value opens the line. */
export interface LineRow {
  readonly at: number;
  readonly value: number | null;
}

/** Points of one line in one status: one stroke, open between segments. */
export interface LinePart {
  readonly line: Line;
  readonly status: ObservationStatus;
  readonly rows: readonly LineRow[];
}

/** Parts of a line by status, in order of first appearance. */
export function lineParts(line: Line): readonly LinePart[] {
  const statuses = [...new Set(line.segments.map((segment) => segment.status))];
  return statuses.map((status) => ({
    line,
    status,
    rows: line.segments
      .filter((segment) => segment.status === status)
      .flatMap(({ points }, index) => {
        const rows = points.map(([at, value]): LineRow => ({ at, value }));
        const first = points[0];
        return index === 0 || first === undefined ? rows : [{ at: first[0], value: null }, ...rows];
      }),
  }));
}
