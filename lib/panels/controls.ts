import { serializeViewState, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';
import type { PanelControl } from './panel';

/** One option of a control: its words, what choosing it changes in the view, and whether it is chosen now. */
export interface ControlOption {
  readonly label: string;
  readonly patch: Partial<ViewState>;
  readonly isCurrent: boolean;
}

/** A choice as links to the view with each option chosen. Options keep their order. */
export function makeControl(
  state: ViewState,
  {
    id,
    label,
    options,
  }: { readonly id: string; readonly label: string; readonly options: readonly ControlOption[] },
): PanelControl {
  return {
    id,
    label,
    options: options.map(({ label: words, patch, isCurrent }) => ({
      label: words,
      query: serializeViewState(withState(state, patch)).toString(),
      isCurrent,
    })),
  };
}

/** The list with the item added, or taken out if it is there; null when nothing is left, as for "not chosen". */
export function toggled(list: readonly string[] | null, item: string): readonly string[] | null {
  const rest = (list ?? []).filter((each) => each !== item);
  if (rest.length < (list ?? []).length) return rest.length > 0 ? rest : null;
  return [...(list ?? []), item];
}
