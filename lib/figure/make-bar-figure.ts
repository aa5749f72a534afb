import type { Translator } from '@/lib/messages/translator';
import { unitName } from '@/lib/units/format';
import type { BarFigure, BarGroup } from './bar-figure';
import { endOf, layoutBars, roomForTexts } from './bar-layout';
import { valueTicks } from './value-ticks';

/** Room above the plot for the axis head and below for its ticks, px; least room at the sides. */
const TOP = 24;
const BOTTOM = 20;
const SIDE = 14;
/** Bars and words begin at the edge of the box. */
const START = 0;
const TICKS = 4;

export interface BarFigureSpec {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Unit id of lib/units. */
  readonly unit: string;
  /** Words for the axis head, where the unit's own name is not what is meant. */
  readonly unitLabel?: string;
  readonly groups: readonly BarGroup[];
}

/**
 * A whole figure: an axis from zero with round ticks that holds every bar and range, height and margins made to
 * fit. Groups without rows are left out. Throws UnknownUnitError.
 */
export function makeBarFigure(spec: BarFigureSpec, { lang }: Pick<Translator, 'lang'>): BarFigure {
  const groups = spec.groups.filter(({ rows }) => rows.length > 0);
  const ends = groups.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars.map(endOf)));
  const { domain, ticks } = valueTicks(0, Math.max(0, ...ends), { zero: true, lang, count: TICKS });
  const axis = { unit: spec.unit, unitLabel: spec.unitLabel ?? unitName(spec.unit, lang), domain, ticks };
  return {
    kind: 'bars',
    id: spec.id,
    title: spec.title,
    description: spec.description,
    height: layoutBars(groups).height + TOP + BOTTOM,
    margin: { top: TOP, right: Math.max(SIDE, roomForTexts(axis, groups)), bottom: BOTTOM, left: START },
    axis,
    groups,
  };
}
