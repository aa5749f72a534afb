import type { BarFigure, BarRow } from '@/lib/figure/bar-figure';
import { makeBarFigure } from '@/lib/figure/make-bar-figure';
import { distinctBaselines, type NamedBaseline } from '@/lib/panels/baselines';
import type { PanelContext } from '@/lib/panels/context';

/** The mean beside each baseline. */
export function statusBars(
  context: PanelContext,
  { date, mean }: { readonly date: string; readonly mean: number },
  baselines: readonly NamedBaseline[],
): BarFigure {
  const { t } = context;
  const rowOf = (id: string, name: string, label: string, value: number, text: string): BarRow => {
    const part = {
      from: 0,
      to: value,
      tone: id === 'mean' ? 'series-1' : 'ink-soft',
      fill: 'solid',
      label,
      receipt: id === 'mean' ? `chokepoint-transits-daily/${date}~hormuz` : null,
    } as const;
    return { id, label: name, bars: [{ id: 'value', parts: [part], whisker: null, text }] };
  };
  const day = context.day(date);
  const value = context.number(mean, 1);
  const now = rowOf(
    'mean',
    t('shipping.status.row.mean', { date: day }),
    t('shipping.status.meanLabel', { date: day, value }),
    mean,
    value,
  );
  const rows = distinctBaselines(baselines).map(({ id, label, value: base }) => {
    const words = { value: context.number(base, 1), percent: context.number((mean / base) * 100, 0) };
    return rowOf(
      id,
      label,
      t('shipping.status.barLabel', { name: label, ...words }),
      base,
      t('shipping.status.barText', words),
    );
  });
  return makeBarFigure(
    {
      id: 'strait-status',
      title: t('panels.straitStatus.title'),
      description: t('shipping.status.barsDescription'),
      unit: 'calls/d',
      groups: [
        { label: t('shipping.status.group.now'), rows: [now] },
        { label: t('shipping.status.group.baselines'), rows },
      ],
    },
    context.words,
  );
}
