import type { BrushWindow } from '@/lib/figure/brush-window';
import { fromEpoch } from '@/lib/time/iso-date';
import { decodeViewState, viewAddress, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

/** What a choice of days says in an address. */
export type ChosenDays = Pick<ViewState, 'from' | 'to'>;

/** Days of a window on the strip; a window that ends with the data says no last day, so that it follows the clock. */
export function chosenDays([from, to]: BrushWindow, domain: BrushWindow): ChosenDays {
  return { from: fromEpoch(from), to: to >= domain[1] ? null : fromEpoch(to) };
}

/** Address of the same panel in the same view over other days. */
export function addressOfDays(address: string, days: ChosenDays): string {
  const [path = '', query = ''] = address.split('?');
  const { state } = decodeViewState(new URLSearchParams(query));
  return viewAddress(path, withState(state, days));
}
