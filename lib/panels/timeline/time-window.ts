import type { PanelContext } from '@/lib/panels/context';
import { type ControlOption, makeControl } from '@/lib/panels/controls';
import type { PanelControl } from '@/lib/panels/panel';
import { addDays, addMonths, daysBetween, type IsoDate } from '@/lib/time/iso-date';
import type { Span } from './place-marks';

const WEEK_DAYS = 6;
const DEFAULT_MONTHS = 3;

/** First and last day of a panel's axis: as the address says, else the three months to the clock; never after it. */
export function timeWindow({ state, clock }: PanelContext): Span {
  const to = state.to !== null && state.to < clock.on ? state.to : clock.on;
  const from = state.from ?? addMonths(to, -DEFAULT_MONTHS);
  return from < to ? { from, to } : { from: addDays(to, -WEEK_DAYS), to };
}

/** Lengths of time to the window's last day, from a week to all of it; `first` is the first day on record. */
export function zoomControl(context: PanelContext, { from, to }: Span, first: IsoDate): PanelControl {
  const { state, t, clock } = context;
  const starts = [
    ['week', addDays(to, -WEEK_DAYS)],
    ['month', addMonths(to, -1)],
    ['quarter', addMonths(to, -DEFAULT_MONTHS)],
    ['year', addMonths(to, -12)],
    ['decade', addMonths(to, -120)],
    ['all', first],
  ] as const;
  const end = to < clock.on ? to : null;
  const options: ControlOption[] = starts
    .filter(([, start]) => start < to && start >= first)
    .map(([name, start]) => ({
      label: t(`forces.zoom.${name}`),
      patch: { from: name === 'quarter' && end === null ? null : start, to: end },
      isCurrent: start === from,
    }));
  return makeControl(state, { id: 'zoom', label: t('forces.zoom.label'), options });
}

/** The window of the same length before this one, and after it as far as the clock. */
export function shiftControl(
  context: PanelContext,
  { from, to }: Span,
  first: IsoDate,
): readonly PanelControl[] {
  const { state, t, clock } = context;
  const days = daysBetween(from, to);
  const options: ControlOption[] = [];
  if (from > first) {
    const patch = { from: addDays(from, -days), to: from };
    options.push({ label: t('forces.shift.earlier'), patch, isCurrent: false });
  }
  if (to < clock.on) {
    const end = addDays(to, days);
    const patch = end < clock.on ? { from: to, to: end } : { from: addDays(clock.on, -days), to: null };
    options.push({ label: t('forces.shift.later'), patch, isCurrent: false });
  }
  if (options.length === 0) return [];
  return [makeControl(state, { id: 'shift', label: t('forces.shift.label'), options })];
}
