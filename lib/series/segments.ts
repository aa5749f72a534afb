import type { ObservationStatus } from '@/lib/schema/status';
import { toEpoch } from '@/lib/time/iso-date';
import { isMeasured, type Measured, type Observation } from './observation';

/** Unbroken run of points, [epoch milliseconds, value in the series' unit], ascending, of one status. */
export interface Run {
  readonly status: ObservationStatus;
  readonly points: readonly (readonly [number, number])[];
}

interface OpenRun {
  readonly status: ObservationStatus;
  readonly points: (readonly [number, number])[];
}

export interface SplitOptions {
  /** Largest step between two neighbours that is no gap: 1 for daily, 5 for business days, 7 for weeks. */
  readonly maxGapDays: number;
  /** Status a row is drawn with; the row's own if left out. */
  readonly statusOf?: (row: Observation) => ObservationStatus;
}

const MS_PER_DAY = 86_400_000;

/**
 * Cuts a series into unbroken runs. A missing value or a step over `maxGapDays` is a gap: a new run, nothing
 * shared. A change of status is a new run that shares the joining point, so that the link between a certain
 * and a less certain value belongs to the less certain run. Rows ascend by date.
 */
export function splitSegments(rows: readonly Observation[], options: SplitOptions): readonly Run[] {
  const statusOf = options.statusOf ?? ((row: Observation) => row.status);
  const runs: OpenRun[] = [];
  let previous: Measured | null = null;
  for (const row of rows) {
    if (!isMeasured(row)) {
      previous = null;
      continue;
    }
    const point = [toEpoch(row.date), row.value] as const;
    const isGap = previous === null || point[0] - toEpoch(previous.date) > options.maxGapDays * MS_PER_DAY;
    addPoint(runs, point, statusOf(row), isGap);
    previous = row;
  }
  return runs;
}

function addPoint(
  runs: OpenRun[],
  point: readonly [number, number],
  status: ObservationStatus,
  isGap: boolean,
): void {
  const last = runs.at(-1);
  const joint = last?.points.at(-1);
  if (isGap || last === undefined || joint === undefined) runs.push({ status, points: [point] });
  else if (last.status === status) last.points.push(point);
  else if (status === 'normal') {
    last.points.push(point);
    runs.push({ status, points: [point] });
  } else runs.push({ status, points: [joint, point] });
}
