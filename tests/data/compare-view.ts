import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { compare } from '@/lib/panels/compare/compare';
import type { PanelView } from '@/lib/panels/panel';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

/** The panel of comparisons in a view. */
export function viewOf(state: ViewState): PanelView {
  return compare.build({ data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) });
}

/** The same in the usual view, with some of it changed. */
export const view = (patch: Partial<ViewState> = {}) => viewOf({ ...DEFAULT_VIEW, ...patch });

/** The figures of its picture. */
export function figuresOf({ picture }: PanelView): readonly TimeFigure[] {
  if (picture?.kind === 'stack') return picture.figures;
  return picture?.kind === 'time' ? [picture] : [];
}
