import { type Baseline, baselineMean, sameWeeksMean } from '@/lib/series/baseline';
import type { Observation } from '@/lib/series/observation';
import type { ViewState } from '@/lib/view-state/view-state';
import type { PanelContext } from './context';

/** A baseline with its words. */
export interface NamedBaseline extends Baseline {
  readonly id: ViewState['baseline'];
  /** "mean of 2025". */
  readonly label: string;
  /** "the mean of 2025 (91.5 a day)". */
  readonly phrase: string;
  readonly isChosen: boolean;
}

const SAME_WEEKS_DAYS = 28;

type Kind = 'mean' | 'sameWeeks';

interface Plan {
  readonly id: ViewState['baseline'];
  readonly kind: Kind;
  readonly year: number;
}

/**
 * A baseline never lies in the clock's future: before 2026 the "2025" ones fall back to the year before the
 * clock's, and say so by their label.
 */
function plans(on: string): readonly Plan[] {
  const before = Number(on.slice(0, 4)) - 1;
  const recent = Math.min(2025, before);
  return [
    { id: 'mean-2025', kind: 'mean', year: recent },
    { id: 'same-weeks-2025', kind: 'sameWeeks', year: recent },
    ...(before >= 2019 ? [{ id: 'mean-2019', kind: 'mean', year: 2019 } as const] : []),
  ];
}

function measure(rows: readonly Observation[], on: string, { kind, year }: Plan): Baseline | null {
  return kind === 'mean'
    ? baselineMean(rows, `${year}-01-01`, `${year}-12-31`)
    : sameWeeksMean(rows, on, year, SAME_WEEKS_DAYS);
}

/** Every baseline that was known at the day, with its number and words; the chosen one is marked. */
export function namedBaselines(
  context: PanelContext,
  rows: readonly Observation[],
  on: string,
): readonly NamedBaseline[] {
  const { t, state } = context;
  return plans(on).flatMap((plan) => {
    const found = measure(rows, on, plan);
    if (found === null) return [];
    const year = String(plan.year);
    return [
      {
        ...found,
        id: plan.id,
        label: t(`panels.straitStatus.baseline.${plan.kind}Label`, { year }),
        phrase: t(`panels.straitStatus.baseline.${plan.kind}`, {
          year,
          value: context.number(found.value, 1),
        }),
        isChosen: plan.id === state.baseline,
      },
    ];
  });
}

/** Each baseline once: before 2020 one year can stand in for another. */
export function distinctBaselines(baselines: readonly NamedBaseline[]): readonly NamedBaseline[] {
  return baselines.filter(
    ({ label }, index) => baselines.findIndex((other) => other.label === label) === index,
  );
}
