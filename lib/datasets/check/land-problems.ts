import { distanceNmi } from '@/lib/geo/distance';
import { isInPolygon } from '@/lib/geo/polygon';
import { boundsOf, isWithin } from '@/lib/geo/position';
import type { FeatureRow, Geometry, Position } from '@/lib/schema/table';
import type { Land } from './land';

/** A feature that lies deeper in land than it may. */
export interface LandProblem {
  /** Index of the feature among those given. */
  readonly index: number;
  /** How far the worst point is from the coast, in nautical miles. */
  readonly depthNmi: number;
  /** How far it might have been. */
  readonly toleranceNmi: number;
  readonly at: Position;
}

/** Lines are looked at every half mile; the narrowest island of the 1:10m land is wider. */
const LINE_STEP_NMI = 0.5;
const AREA_STEP_NMI = 2;
const DEG_PER_NMI = 1 / 60;

function* pointsOfLine(line: readonly Position[]): Generator<Position> {
  for (const [at, a] of line.entries()) {
    const b = line[at + 1];
    if (b === undefined) continue;
    const steps = Math.max(1, Math.ceil(distanceNmi(a, b) / LINE_STEP_NMI));
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      yield [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    }
  }
}

function* pointsOfArea(rings: readonly (readonly Position[])[], stepNmi: number): Generator<Position> {
  const bounds = boundsOf(rings[0] ?? []);
  if (bounds === null) return;
  const [west, south, east, north] = bounds;
  const step = stepNmi * DEG_PER_NMI;
  for (let lat = south; lat <= north; lat += step) {
    for (let lon = west; lon <= east; lon += step) {
      if (isInPolygon([lon, lat], rings)) yield [lon, lat];
    }
  }
}

function* pointsOf(geometry: Geometry): Generator<Position> {
  switch (geometry.type) {
    case 'Point':
      return;
    case 'LineString':
      yield* pointsOfLine(geometry.coordinates);
      return;
    case 'MultiLineString':
      for (const line of geometry.coordinates) yield* pointsOfLine(line);
      return;
    case 'Polygon':
      for (const ring of geometry.coordinates) yield* pointsOfLine(ring);
      yield* pointsOfArea(geometry.coordinates, AREA_STEP_NMI);
  }
}

/** A canal is cut through land; what it is called differs by table. */
function isCanal({ properties }: FeatureRow): boolean {
  return properties.kind === 'canal' || properties.canal === true;
}

interface Depth {
  readonly depthNmi: number;
  readonly at: Position;
}

const STATED = /^±(\d+(?:\.\d+)?) nm$/;

/** The line's own accuracy ("±6 nm") where it states one, but never more than the whole file may stray. */
function toleranceOf({ properties }: FeatureRow, fileToleranceNmi: number): number {
  const stated = STATED.exec(String(properties.accuracy ?? ''))?.[1];
  return stated === undefined ? fileToleranceNmi : Math.min(Number(stated), fileToleranceNmi);
}

function worstOf(geometry: Geometry, land: Land, toleranceNmi: number): Depth | null {
  let worst: Depth | null = null;
  for (const at of pointsOf(geometry)) {
    if (!isWithin(at, land.bounds) || !land.contains(at)) continue;
    const depthNmi = land.coastNmi(at);
    if (depthNmi > (worst?.depthNmi ?? toleranceNmi)) worst = { depthNmi, at };
  }
  return worst;
}

/**
 * Lines and polygons that run further onto land than their stated accuracy, or than `fileToleranceNmi` where
 * they state none, measured from the coast to their deepest point; one problem per feature. Points and canals
 * are left alone, and so is all that lies outside the land's bounds. Lines are straight in longitude and
 * latitude between their vertices.
 */
export function landProblems(
  features: readonly FeatureRow[],
  land: Land,
  fileToleranceNmi: number,
): LandProblem[] {
  return features.flatMap((feature, index) => {
    if (isCanal(feature)) return [];
    const toleranceNmi = toleranceOf(feature, fileToleranceNmi);
    const worst = worstOf(feature.geometry, land, toleranceNmi);
    return worst === null ? [] : [{ index, toleranceNmi, ...worst }];
  });
}
