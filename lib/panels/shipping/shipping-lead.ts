import { type PanelContext, panelContext } from '@/lib/panels/context';
import type { PanelInput } from '@/lib/panels/panel';
import { dailyTotals } from '@/lib/panels/transit-counts';
import { latestOn } from '@/lib/series/observation';
import { addDays } from '@/lib/time/iso-date';

/** Days before the clock whose incidents the introduction counts. */
const RECENT_DAYS = 30;

function transitPart(context: PanelContext): string | null {
  const last = latestOn(dailyTotals(context.data, 'hormuz'), context.clock.on);
  if (last === null || last.value === null) return null;
  return context.t('shipping.lead.transits', {
    count: last.value,
    date: context.day(last.date),
    isProvisional: last.status === 'normal' ? 'no' : 'yes',
  });
}

function incidentPart(context: PanelContext): string | null {
  const { on } = context.clock;
  const all = context.data.rows('shipping-incidents');
  const first = all[0]?.date;
  if (first === undefined || first > on) return null;
  const asOf = context.data.descriptor('shipping-incidents').asOf ?? on;
  const to = asOf < on ? asOf : on;
  const count = all.filter(({ date }) => date > addDays(to, -RECENT_DAYS) && date <= to).length;
  return context.t('shipping.lead.incidents', { count, days: RECENT_DAYS, date: context.day(to) });
}

/** Introduction of the page on shipping: the last counts known at the clock, each with its own date. */
export function shippingLead(input: PanelInput): string {
  const context = panelContext(input);
  const parts = [transitPart(context), incidentPart(context)].filter((part) => part !== null);
  return context.t('shipping.lead.whole', {
    on: context.day(context.clock.on),
    hasParts: parts.length > 0 ? 'yes' : 'no',
    parts: parts.join('; '),
  });
}
