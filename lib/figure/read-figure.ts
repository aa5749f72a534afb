import type { ObservationStatus } from '@/lib/schema/status';
import { receiptOfPoint } from './receipt-link';
import { axisOf, nearestIndex } from './scales';
import type { Line, TimeFigure, Tone, ValueAxis } from './time-figure';

/** What a figure says about an instant: one real observation of one of its marks, with its own instant. */
export interface Reading {
  /** Unique in the figure. */
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  /** Place of the observation itself on the x axis. */
  readonly at: number;
  /** Instant at which it was observed, epoch milliseconds: the place, unless the line was moved. */
  readonly on: number;
  /** Value in the axis's unit; null for marks that speak by their label alone. */
  readonly value: number | null;
  readonly axis: ValueAxis;
  readonly status: ObservationStatus;
  readonly receipt: string | null;
}

function readLine(figure: TimeFigure, line: Line, at: number): readonly Reading[] {
  const axis = axisOf(figure, line.axis);
  if (axis === null) return [];
  const nearest = line.segments.flatMap(({ status, points }) => {
    const point = points[nearestIndex(points, at)];
    return point === undefined ? [] : [{ status, point, distance: Math.abs(point[0] - at) }];
  });
  const best = nearest.reduce<(typeof nearest)[number] | null>(
    // Of two segments that share a point, a certain one has observed it: links belong to the less certain.
    (a, b) =>
      a === null || b.distance < a.distance || (b.distance === a.distance && b.status === 'normal') ? b : a,
    null,
  );
  if (best === null) return [];
  const [instant, value] = best.point;
  const { id, label, tone } = line;
  const receipt = receiptOfPoint(line, instant);
  const on = (line.origin ?? 0) + instant;
  return [{ id, label, tone, at: instant, on, value, axis, status: best.status, receipt }];
}

function readBars(figure: TimeFigure, at: number): readonly Reading[] {
  const axis = axisOf(figure, figure.barAxis);
  if (axis === null) return [];
  return figure.bars
    .filter((bar) => bar.from <= at && at <= bar.to)
    .map(({ label, tone, from, receipt }) => ({
      id: `bar ${label} ${from}`,
      label,
      tone,
      at: from,
      on: from,
      value: null,
      axis,
      status: 'normal',
      receipt,
    }));
}

function readDots(figure: TimeFigure, at: number): readonly Reading[] {
  return figure.dots
    .filter((dot) => dot.at === at)
    .flatMap(({ label, tone, axis: id, receipt, number, shape }): readonly Reading[] => {
      const axis = axisOf(figure, id);
      if (axis === null) return [];
      return [
        {
          id: `${shape} ${number} ${label}`,
          label,
          tone,
          at,
          on: at,
          value: null,
          axis,
          status: 'normal',
          receipt,
        },
      ];
    });
}

/**
 * Each line at its nearest real observation, and the bars and marks at the instant; never a value between two
 * observations. In the order of the figure.
 */
export function readFigure(figure: TimeFigure, at: number): readonly Reading[] {
  return [
    ...figure.lines.flatMap((line) => readLine(figure, line, at)),
    ...readBars(figure, at),
    ...readDots(figure, at),
  ];
}

/** Every instant at which the figure has an observation, ascending, each once, epoch milliseconds. */
export function instantsOf(figure: TimeFigure): readonly number[] {
  const instants = new Set([
    ...figure.lines.flatMap((line) =>
      line.segments.flatMap((segment) => segment.points.map((point) => point[0])),
    ),
    ...figure.bars.map((bar) => bar.from),
    ...figure.dots.map((dot) => dot.at),
  ]);
  return [...instants].sort((a, b) => a - b);
}
