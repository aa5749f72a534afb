import type { PanelContext } from '@/lib/panels/context';
import { correlate } from '@/lib/series/correlate';
import type { Comparison } from './drawn';

/** Digits of a correlation. */
const DIGITS = 2;

/**
 * How the first two series move together when the second is read some days later, only where the view asks for it:
 * the number with n, window and lag, and that it is no cause. Null where it is not asked for.
 */
export function lagText(context: PanelContext, { drawn }: Comparison): string | null {
  const { t, state } = context;
  if (state.lag === null) return null;
  const [first, second] = drawn;
  if (first === undefined || second === undefined) return t('compare.lag.needsTwo');
  const { r, n, from, to } = correlate(first.rows, second.rows, state.lag);
  const words = {
    first: first.observed.series.label,
    second: second.observed.series.label,
    lag: context.number(Math.abs(state.lag)),
    isLater: state.lag > 0 ? 'later' : state.lag < 0 ? 'earlier' : 'same',
    n,
  };
  if (r === null || from === null || to === null) return t('compare.lag.none', words);
  return t('compare.lag.text', {
    ...words,
    r: context.number(r, DIGITS),
    from: context.day(from),
    to: context.day(to),
  });
}
