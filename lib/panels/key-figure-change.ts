import { latestOn, type Observation } from '@/lib/series/observation';
import { addDays, daysBetween, toEpoch } from '@/lib/time/iso-date';
import { formatChange } from '@/lib/units/format';
import type { PanelContext } from './context';
import type { KeyFigure } from './panel';

/** Text of a change against the value a week before, or null where there is none. */
export function weekChange(
  context: PanelContext,
  rows: readonly Observation[],
  last: Observation,
): string | null {
  const before = latestOn(rows, addDays(last.date, -7));
  if (before === null || before.value === null || last.value === null) return null;
  if (daysBetween(before.date, last.date) > 10) return null;
  const change = formatChange(last.value - before.value, { digits: 1, lang: context.lang });
  return context.t('panels.keyFigures.change.week', { change });
}

/** The last sixty days of a series as points for a small line. */
export function sparkOf(
  context: PanelContext,
  label: string,
  rows: readonly Observation[],
  end: string,
): KeyFigure['spark'] {
  const from = addDays(end, -60);
  const points = rows
    .filter((row) => row.date >= from && row.date <= end && row.value !== null)
    .map((row) => [toEpoch(row.date), row.value ?? 0] as const);
  const text = context.t('panels.keyFigures.spark', { label, date: context.day(end) });
  return points.length > 5 ? { points, label: text } : null;
}
