import type { Translator } from '@/lib/messages/translator';
import { unitLabel, unitName } from '@/lib/units/format';
import { textWidth } from './text-room';
import type { Level, TimeFigure, ValueAxis } from './time-figure';
import { valueTicks } from './value-ticks';

/** Longest unit name, px, that fits over a plot on a phone. */
const HEAD_ROOM = 250;

export interface AxisSpec {
  readonly id: string;
  /** Unit id of lib/units. */
  readonly unit: string;
  readonly side?: 'left' | 'right';
  /** Every value the axis must hold, in its unit; null and order do not matter. */
  readonly values: readonly (number | null)[];
  /** True: the axis always holds zero. False: it may be cut, and says so. */
  readonly zero: boolean;
  /** Words for the head, where the unit's own name is not what is meant. */
  readonly label?: string;
}

function headOf(name: string, short: string, cutAt: string | null, { t }: Translator): string {
  const write = (unit: string) => (cutAt === null ? unit : t('charts.axisCut', { unit, from: cutAt }));
  const long = write(name);
  return textWidth(long) <= HEAD_ROOM ? long : write(short);
}

/**
 * Linear axis around the values with round ticks. Without values it runs from 0 to 1 and has no ticks. Throws
 * UnknownUnitError.
 */
export function makeAxis(spec: AxisSpec, words: Translator): ValueAxis {
  const { lang } = words;
  const values = spec.values.filter((value) => value !== null);
  const base = { id: spec.id, unit: spec.unit, side: spec.side ?? 'left', scale: 'linear' } as const;
  const name = spec.label ?? unitName(spec.unit, lang);
  if (values.length === 0) return { ...base, unitLabel: name, domain: [0, 1], ticks: [], truncated: false };
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const scale = valueTicks(low, high, { zero: spec.zero, lang });
  const cutAt = scale.truncated ? (scale.ticks[0]?.label ?? null) : null;
  const head = headOf(name, spec.label ?? unitLabel(spec.unit, lang), cutAt, words);
  return { ...base, ...scale, unitLabel: name, ...(head === name ? {} : { head }) };
}

/** Every value that lines, dots and levels place on an axis, in its unit. */
export function valuesOn(
  axis: string,
  marks: Pick<TimeFigure, 'lines' | 'dots'> & { readonly levels?: readonly Level[] },
): readonly number[] {
  return [
    ...marks.lines
      .filter((line) => line.axis === axis)
      .flatMap((line) => line.segments.flatMap((segment) => segment.points.map(([, value]) => value))),
    ...marks.dots.filter((dot) => dot.axis === axis).map((dot) => dot.value),
    ...(marks.levels ?? []).filter((level) => level.axis === axis).map((level) => level.value),
  ];
}
