import { nice, tickStep, ticks } from 'd3-array';
import { formatNumber } from '@/lib/units/format';
import type { ValueTick } from './time-figure';

/** Steps of a chart of 240–320 px: about four, at round numbers. */
const COUNT = 4;

/** Differences below this are dust of computing, not data. */
const FLAT = 1e-9;

export interface ValueScale {
  /** Lowest and highest tick. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly ValueTick[];
  /** True if zero is not within the domain. */
  readonly truncated: boolean;
}

function extent(min: number, max: number, zero: boolean): readonly [number, number] {
  const low = zero ? Math.min(0, min) : min;
  const high = zero ? Math.max(0, max) : max;
  if (high - low > FLAT) return [low, high];
  return zero || Math.abs(low) <= FLAT
    ? [low, low + 1]
    : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
}

/**
 * Round ticks around the values from `min` to `max` (any unit), ascending, and the domain between the outer
 * two. With `zero` the domain always holds zero; without, an axis that does not is marked truncated.
 */
export function valueTicks(
  min: number,
  max: number,
  options: { readonly zero: boolean; readonly lang: string; readonly count?: number },
): ValueScale {
  const count = options.count ?? COUNT;
  const [from, to] = nice(...extent(min, max, options.zero), count);
  const digits = Math.max(0, -Math.floor(Math.log10(tickStep(from, to, count))));
  return {
    domain: [from, to],
    ticks: ticks(from, to, count).map((at) => ({
      at,
      label: formatNumber(at, { digits, lang: options.lang }),
    })),
    truncated: from > 0 || to < 0,
  };
}
