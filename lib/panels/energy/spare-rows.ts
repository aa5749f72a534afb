import type { PanelContext } from '@/lib/panels/context';
import { knownFigures } from '@/lib/panels/known-facts';

/** A published figure of what pipelines around Hormuz could still take. */
export interface SpareRow {
  readonly period: string;
  readonly period_end: string;
  readonly source_id: string;
  readonly scope: string;
  readonly spareMbd: number;
  readonly publisher: string;
  /** The source calls it a lower bound. */
  readonly isLeast: boolean;
  /** The source is a trade site or digest. */
  readonly isWeak: boolean;
  readonly receipt: string;
}

const LEAST = / \(lower bound\)$/;

/** Spare capacity known at the clock, newest period first; a companion of the pipelines. */
export function spareRows(context: PanelContext): readonly SpareRow[] {
  const { sources } = context.data.descriptor('pipelines');
  const rows = context.data.companion('pipelines', 'spare').flatMap((row): SpareRow[] => {
    const { period, scope, spare_mbd: spareMbd, source_id: id, period_end: end } = row;
    if (typeof period !== 'string' || typeof scope !== 'string' || typeof spareMbd !== 'number') return [];
    if (typeof id !== 'string' || typeof end !== 'string') return [];
    const source = sources.find((each) => each.id === id);
    return [
      {
        period,
        period_end: end,
        source_id: id,
        scope: scope.replace(LEAST, ''),
        spareMbd,
        publisher: source?.publisher ?? id,
        isLeast: LEAST.test(scope),
        isWeak: source?.kind?.startsWith('weak') ?? false,
        receipt: `pipelines:spare/${period}~${scope}`,
      },
    ];
  });
  return knownFigures(context, 'pipelines', rows).toSorted((a, b) =>
    b.period_end.localeCompare(a.period_end),
  );
}
