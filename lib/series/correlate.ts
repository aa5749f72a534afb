import { addDays, type IsoDate } from '@/lib/time/iso-date';
import type { Observation } from './observation';

/** How two series move together; never a statement of cause. */
export interface Correlation {
  /** Pearson's r of the pairs, −1 to 1; null where one of the series does not move. */
  readonly r: number | null;
  /** Pairs of values. */
  readonly n: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

function pearson(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length;
  if (n < 3) return null;
  const meanA = pairs.reduce((sum, [a]) => sum + a, 0) / n;
  const meanB = pairs.reduce((sum, [, b]) => sum + b, 0) / n;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (const [a, b] of pairs) {
    ab += (a - meanA) * (b - meanB);
    aa += (a - meanA) ** 2;
    bb += (b - meanB) ** 2;
  }
  return aa === 0 || bb === 0 ? null : ab / Math.sqrt(aa * bb);
}

/**
 * Pairs each value of the first series with the value of the second `lagDays` later, where both have one on those
 * very days, and correlates them. Dates of the answer are those of the first series.
 */
export function correlate(
  first: readonly Observation[],
  second: readonly Observation[],
  lagDays: number,
): Correlation {
  const others = new Map(second.map(({ date, value }) => [date, value]));
  const pairs = first.flatMap(({ date, value }) => {
    const other = others.get(addDays(date, lagDays)) ?? null;
    return value === null || other === null ? [] : [{ date, values: [value, other] as const }];
  });
  return {
    r: pearson(pairs.map(({ values }) => values)),
    n: pairs.length,
    from: pairs[0]?.date ?? null,
    to: pairs.at(-1)?.date ?? null,
  };
}
