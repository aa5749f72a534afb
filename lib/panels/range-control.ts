import { addMonths } from '@/lib/time/iso-date';
import { type PanelContext, WINDOW_MONTHS } from './context';
import { makeControl } from './controls';
import type { PanelControl } from './panel';

/** Lengths of window that a reader can choose, in months, besides the panel's own and everything. */
const SHORT = 3;
const LONG = 60;

/**
 * How far back the charts of the page reach: a quarter, the usual eighteen months, five years, or from the first
 * day of this panel's data on. The choice holds for all charts of a page, so that they keep one time axis.
 */
export function rangeControl(context: PanelContext, first: string): PanelControl {
  const { state, clock, t } = context;
  const option = (months: number | null, from: string | null) => ({
    label: months === null ? t('energy.range.all') : t('energy.range.months', { months }),
    patch: { from, to: null },
    isCurrent: state.to === null && state.from === from,
  });
  const back = (months: number) => option(months, addMonths(clock.on, -months));
  return makeControl(state, {
    id: 'range',
    label: t('energy.control.range'),
    options: [back(SHORT), option(WINDOW_MONTHS, null), back(LONG), option(null, first)],
  });
}
