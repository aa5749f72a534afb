import type { Bounds, Position } from './position';

/** Steps of a graticule in degrees, coarse to fine. */
const STEPS = [10, 5, 2, 1, 0.5, 0.25] as const;

/** Distance of two lines in degrees: the coarsest step that gives at least three meridians across a width. */
export function graticuleStep(degreesAcross: number): number {
  return STEPS.find((step) => degreesAcross / step >= 3) ?? STEPS[STEPS.length - 1] ?? 1;
}

function multiples(from: number, to: number, step: number): readonly number[] {
  const found: number[] = [];
  for (let count = Math.ceil(from / step); count * step <= to; count += 1) found.push(count * step);
  return found;
}

/** Meridians and parallels at whole multiples of `step` degrees inside bounds, from edge to edge. */
export function graticule(
  bounds: Bounds,
  step: number,
): {
  readonly meridians: readonly (readonly [Position, Position])[];
  readonly parallels: readonly (readonly [Position, Position])[];
} {
  const [west, south, east, north] = bounds;
  return {
    meridians: multiples(west, east, step).map(
      (lon) =>
        [
          [lon, south],
          [lon, north],
        ] as const,
    ),
    parallels: multiples(south, north, step).map(
      (lat) =>
        [
          [west, lat],
          [east, lat],
        ] as const,
    ),
  };
}
