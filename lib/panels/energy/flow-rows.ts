import { type PanelContext, receiptOf } from '@/lib/panels/context';
import { knownFigures, periodWords } from '@/lib/panels/known-facts';
import type { ChokepointFlowsAnnualRow } from '@/lib/schema/rows';
import { addDays, addMonths, daysBetween, firstDayOf } from '@/lib/time/iso-date';
import { quantityText } from '@/lib/units/format';

export type FlowRow = ChokepointFlowsAnnualRow;

/** Passages in the order of panels: those around the Gulf and the Red Sea first. */
export const PASSAGES = [
  'hormuz',
  'malacca',
  'suez',
  'bab_el_mandeb',
  'cape_good_hope',
  'danish_straits',
  'turkish_straits',
  'panama',
] as const;

export type FlowPassage = (typeof PASSAGES)[number];

/** True for the id of a passage; world totals stand in the same table and are none. */
export function isPassage(id: string | undefined): id is FlowPassage {
  return PASSAGES.some((each) => each === id);
}

/** Every flow known at the clock, newest period first. */
export function flowRows(context: PanelContext): readonly FlowRow[] {
  const rows = context.data.rows('chokepoint-flows-annual');
  return knownFigures(context, 'chokepoint-flows-annual', rows).toSorted(
    (a, b) => b.period_end.localeCompare(a.period_end) || b.value - a.value,
  );
}

/** Fewer passages in a year are single figures, not a table. */
const TABLE_PASSAGES = 3;

/** Years of which at least three passages are known: the annual table, newest first. */
export function tableYears(rows: readonly FlowRow[]): readonly string[] {
  const yearly = rows.filter(
    (row) => row.period_kind === 'year' && row.measure === 'oil_total' && isPassage(row.chokepoint_id),
  );
  const years = [...new Set(yearly.map(({ period }) => period))];
  return years
    .filter((year) => yearly.filter(({ period }) => period === year).length >= TABLE_PASSAGES)
    .toSorted((a, b) => b.localeCompare(a));
}

/** Reference of a flow's receipt. */
export function flowReceipt({ chokepoint_id: id, period, measure }: FlowRow): string {
  return receiptOf('chokepoint-flows-annual', id, period, measure);
}

/** "Hormuz, 2025: 20 mb/d, reported as a round figure". */
export function flowLabel(context: PanelContext, row: FlowRow): string {
  return context.t('energy.flows.label', {
    passage: context.t(`energy.passage.${row.chokepoint_id}`),
    measure: context.t(`energy.measure.${row.measure}`),
    period: periodWords(context, row.period),
    value: quantityText(row.value, row.unit, context.lang),
    basis: context.t(`energy.basis.${row.basis}`),
  });
}

const MONTHS = { year: 12, 'half-year': 6, quarter: 3 } as const;

/** Middle day of the period that a flow is the mean of; fiscal years count back from their last day. */
export function middleOf({ period, period_kind: kind, period_end: end }: FlowRow): string {
  const start =
    kind === 'months' ? firstDayOf(period.slice(0, 7)) : addMonths(addDays(end, 1), -MONTHS[kind]);
  return addDays(start, Math.floor(daysBetween(start, end) / 2));
}
