import type { PanelContext } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { withFacet, withToggled } from '@/lib/panels/filters';
import type { PanelControl } from '@/lib/panels/panel';
import { rangeControl } from '@/lib/panels/range-control';
import { SHIP_CLASSES } from '@/lib/panels/transit-counts';
import { type AskedTransits, LOOKS, passageName, USUAL, USUAL_MEAN } from './transit-series';

/** Windows of the mean that are offered, in days; the address takes any from 1 to 90. */
const MEANS = [1, 7, 28] as const;

/** Passages, class of ship, window of the mean, versions, and length of the window, as links. */
export function transitControls(
  context: PanelContext,
  asked: AskedTransits,
  first: string,
): readonly PanelControl[] {
  const { state, t } = context;
  const passages = makeControl(state, {
    id: 'passages',
    label: t('shipping.control.passages'),
    options: LOOKS.map(({ passage }) => ({
      label: passageName(context, passage),
      patch: { filter: withToggled(state, 'passage', passage, { shown: asked.passages, usual: USUAL }) },
      isCurrent: asked.passages.includes(passage),
    })),
  });
  const ships = makeControl(state, {
    id: 'class',
    label: t('shipping.control.class'),
    options: SHIP_CLASSES.map((each) => ({
      label: t(`shipping.class.${each}`),
      patch: { filter: withFacet(state, 'class', each === 'total' ? null : each) },
      isCurrent: each === asked.ships,
    })),
  });
  const mean = makeControl(state, {
    id: 'mean',
    label: t('shipping.control.mean'),
    options: MEANS.map((days) => ({
      label: t('shipping.control.days', { days }),
      patch: { mean: days === USUAL_MEAN ? null : days },
      isCurrent: days === asked.days,
    })),
  });
  const vintage = makeControl(state, {
    id: 'vintage',
    label: t('shipping.control.vintage'),
    options: (['present', 'both'] as const).map((each) => ({
      label: t(`shipping.vintage.${each}`),
      patch: { vintage: each },
      isCurrent: each === state.vintage,
    })),
  });
  return [passages, ships, mean, vintage, rangeControl(context, first)];
}
