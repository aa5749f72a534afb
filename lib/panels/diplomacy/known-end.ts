import type { PanelContext } from '@/lib/panels/context';
import type { DatasetId } from '@/lib/schema/data-access';
import { daysBetween } from '@/lib/time/iso-date';
import { isStale } from '@/lib/view-state/clock';

/** How sure one is, as a fill: confirmed, reported, claimed. */
export const FILLS = { confirmed: 'solid', reported: 'hatched', claimed: 'open' } as const;

/**
 * In words, how far before the clock a table ends, and that it is old after sixty days; empty where it reaches the
 * clock, so that a sentence never passes the last known state off as the state of the chosen day.
 */
export function knownEnd(context: PanelContext, dataset: DatasetId): string {
  const { asOf } = context.data.descriptor(dataset);
  const { on } = context.clock;
  if (asOf === null || asOf >= on) return '';
  return context.t('diplomacy.knownEnd', {
    date: context.day(asOf),
    days: daysBetween(asOf, on),
    isOld: isStale(asOf, on) ? 'yes' : 'no',
  });
}

/** Parts of a sentence put together, empty ones left out. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
