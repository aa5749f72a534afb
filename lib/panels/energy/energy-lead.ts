import { type PanelContext, panelContext } from '@/lib/panels/context';
import { periodWords } from '@/lib/panels/known-facts';
import type { PanelInput } from '@/lib/panels/panel';
import { quantityText } from '@/lib/units/format';
import { flowRows } from './flow-rows';

function oilPart(context: PanelContext): string | null {
  const last = context.data.rows('brent-spot-daily').findLast(({ date }) => date <= context.clock.on);
  if (last === undefined) return null;
  return context.t('energy.lead.oil', {
    value: context.number(last.usd_per_bbl, 2),
    date: context.day(last.date),
    isDoubtful: last.status === 'normal' ? 'no' : 'yes',
  });
}

function fuelPart(context: PanelContext): string | null {
  const last = context.data.rows('us-gasoline-weekly').findLast(({ date }) => date <= context.clock.on);
  if (last === undefined) return null;
  const value = context.number(last.usd_per_gal, 2);
  return context.t('energy.lead.fuel', { value, date: context.day(last.date) });
}

function flowPart(context: PanelContext): string | null {
  const flow = flowRows(context).find(
    (row) => row.chokepoint_id === 'hormuz' && row.measure === 'oil_total' && row.period_kind === 'year',
  );
  if (flow === undefined) return null;
  return context.t('energy.lead.flow', {
    value: quantityText(flow.value, flow.unit, context.lang),
    period: periodWords(context, flow.period),
    isRound: flow.basis === 'reported-rounded' ? 'yes' : 'no',
  });
}

/** Introduction of the page on energy: the last values known at the clock, each with its own date. */
export function energyLead(input: PanelInput): string {
  const context = panelContext(input);
  const parts = [oilPart(context), fuelPart(context), flowPart(context)].filter((part) => part !== null);
  return context.t('energy.lead.whole', {
    on: context.day(context.clock.on),
    hasParts: parts.length > 0 ? 'yes' : 'no',
    parts: parts.join('; '),
  });
}
