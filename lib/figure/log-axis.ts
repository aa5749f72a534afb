import type { Translator } from '@/lib/messages/translator';
import { formatNumber, unitName } from '@/lib/units/format';
import type { AxisSpec } from './make-axis';
import type { ValueAxis } from './time-figure';

const STEPS = [1, 2, 5] as const;
/** Most labels that a plot of 150 px has room for. */
const MOST_TICKS = 6;
/** Floating-point dust of powers. */
const DUST = 1e-9;

/** Numbers 1, 2, 5 times a power of ten from the last at or below `low` to the first at or above `high`. */
function steps(low: number, high: number): readonly number[] {
  const powers = [];
  for (let power = Math.floor(Math.log10(low)) - 1; power <= Math.ceil(Math.log10(high)) + 1; power += 1) {
    powers.push(...STEPS.map((step) => Number(`${step}e${power}`)));
  }
  const from = powers.findLast((value) => value <= low * (1 + DUST)) ?? low;
  const to = powers.find((value) => value >= high * (1 - DUST)) ?? high;
  return powers.filter((value) => value >= from && value <= to);
}

/** Fewer ticks where there are many decades: powers of ten alone, and the two ends. */
function thinned(ticks: readonly number[]): readonly number[] {
  if (ticks.length <= MOST_TICKS) return ticks;
  const tens = ticks.filter((value) => Math.abs(Math.log10(value) % 1) < DUST);
  return tens.length > 1 ? tens : ticks.filter((_, index) => index % 2 === 0);
}

/**
 * Logarithmic axis around the values, with round ticks; its head says that it is one. Null where a value is zero or
 * below, or where there is none. Throws UnknownUnitError.
 */
export function makeLogAxis(spec: AxisSpec, { lang, t }: Translator): ValueAxis | null {
  const values = spec.values.filter((value) => value !== null);
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  if (values.length === 0 || low <= 0) return null;
  const all = steps(low, high === low ? low * 2 : high);
  const ticks = thinned(all).map((at) => ({ at, label: formatNumber(at, { lang }) }));
  const unitLabel = spec.label ?? unitName(spec.unit, lang);
  return {
    id: spec.id,
    unit: spec.unit,
    unitLabel,
    head: t('compare.logHead', { unit: unitLabel }),
    side: spec.side ?? 'left',
    scale: 'log',
    domain: [all[0] ?? low, all.at(-1) ?? high],
    ticks,
    truncated: false,
  };
}
