import type { Point, Segment } from './time-figure';

/** Most points a line is drawn with: finer than the pixels of any plot we show. */
export const MOST_POINTS = 500;

function lowAndHigh(bucket: readonly Point[]): readonly Point[] {
  const first = bucket[0];
  if (first === undefined) return [];
  let low = first;
  let high = first;
  for (const point of bucket) {
    if (point[1] < low[1]) low = point;
    if (point[1] > high[1]) high = point;
  }
  if (low === high) return [low];
  return low[0] < high[0] ? [low, high] : [high, low];
}

/**
 * At most `maxPoints` (4 or more) of the points, ascending, values as they were: the first, the last, and the lowest and
 * highest of each of equal spans of time, so that no extreme is lost. Points ascend by instant.
 */
export function reduceLine(points: readonly Point[], maxPoints: number = MOST_POINTS): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length <= maxPoints) return points;
  const count = Math.max(1, Math.floor((maxPoints - 2) / 2));
  const span = last[0] - first[0];
  const buckets: Point[][] = Array.from({ length: count }, () => []);
  for (const point of points.slice(1, -1)) {
    const index = Math.min(count - 1, Math.floor(((point[0] - first[0]) / span) * count));
    buckets[index]?.push(point);
  }
  return [first, ...buckets.flatMap(lowAndHigh), last];
}

/**
 * Segments of one line with at most about `maxPoints` points in all, shared out by length: each keeps its first and last
 * point and its extremes.
 */
export function reduceSegments(
  segments: readonly Segment[],
  maxPoints: number = MOST_POINTS,
): readonly Segment[] {
  const total = segments.reduce((sum, segment) => sum + segment.points.length, 0);
  if (total <= maxPoints) return segments;
  return segments.map((segment) => {
    const share = Math.floor((segment.points.length / total) * maxPoints);
    return { ...segment, points: reduceLine(segment.points, Math.max(4, share)) };
  });
}
