import { type PanelContext, receiptOf } from '@/lib/panels/context';
import { knownFigures, periodWords } from '@/lib/panels/known-facts';
import type { HormuzFlowsByCountryRow } from '@/lib/schema/rows';
import { quantityText } from '@/lib/units/format';

/** A flow of one country or group of countries through Hormuz in one period. */
export type CountryFlow = HormuzFlowsByCountryRow;
export type Commodity = CountryFlow['commodity'];

/** Words by which a row names several countries: such rows overlap with the countries themselves. */
const SEVERAL = /,| together$/;

/** True for "Asia, all" and the like. */
export function isAggregate({ country }: CountryFlow): boolean {
  return SEVERAL.test(country);
}

/** Flows known at the clock, newest period first, largest first inside a period; "Other" last. */
export function countryFlows(context: PanelContext): readonly CountryFlow[] {
  const known = knownFigures(
    context,
    'hormuz-flows-by-country',
    context.data.rows('hormuz-flows-by-country'),
  );
  return known.toSorted(
    (a, b) =>
      b.period_end.localeCompare(a.period_end) ||
      Number(a.country === 'Other') - Number(b.country === 'Other') ||
      (b.value ?? 0) - (a.value ?? 0) ||
      (b.share_pct ?? 0) - (a.share_pct ?? 0),
  );
}

/** Reference of a flow's receipt. */
export function flowReceipt({ direction, country, period, commodity }: CountryFlow): string {
  return receiptOf('hormuz-flows-by-country', direction, country, period, commodity);
}

/** "5.28 mb/d, 37.2 %", with what is missing left out. */
export function flowText(context: PanelContext, { value, unit, share_pct: share }: CountryFlow): string {
  const shareText = share === null ? null : quantityText(share, '%', context.lang);
  if (value === null) return context.t('energy.dependence.shareOnly', { share: shareText ?? '' });
  const amount = quantityText(value, unit, context.lang);
  return shareText === null ? amount : `${amount}, ${shareText}`;
}

/** "5.28 (37.2 %)": the same where the axis names the unit. */
export function flowShort(context: PanelContext, { value, share_pct: share }: CountryFlow): string {
  const shareText = share === null ? null : quantityText(share, '%', context.lang);
  if (value === null) return context.t('energy.dependence.shareOnly', { share: shareText ?? '' });
  return shareText === null ? context.number(value) : `${context.number(value)} (${shareText})`;
}

/** The country as readers know it. */
export function countryName(context: PanelContext, { country }: CountryFlow): string {
  return country === 'Other' ? context.t('energy.dependence.other') : context.named(country);
}

/** What the flow is in one line, for hover and screen readers. */
export function flowLabel(context: PanelContext, flow: CountryFlow): string {
  return context.t('energy.dependence.label', {
    country: countryName(context, flow),
    period: periodWords(context, flow.period),
    flow: flowText(context, flow),
    basis: context.t(`energy.basis.${flow.basis}`),
  });
}
