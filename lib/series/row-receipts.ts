import type { SeriesDefinition, SeriesRow } from './catalogue/definition';

/**
 * References of the records behind a row of a series: its own, or by the series' rule the row of its day or month.
 * None for a value that is missing or has no record.
 */
export function receiptsOfRow(
  { receipts: rule }: Pick<SeriesDefinition, 'receipts'>,
  { date, value, receipts }: SeriesRow,
): readonly string[] {
  if (receipts !== undefined) return receipts;
  if (rule === null || value === null) return [];
  return [`${rule.prefix}${rule.period === 'month' ? date.slice(0, 7) : date}${rule.suffix}`];
}
