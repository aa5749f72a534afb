import type { DatasetId } from '@/lib/schema/data-access';
import { lastDayOf } from '@/lib/time/iso-date';
import type { PanelContext } from './context';

/**
 * True unless a source of a figure is known to be younger than the clock. A source that gives only a month counts
 * from the month's last day; one without a date from the day after the period that its figure covers.
 */
export function isPublished(
  context: PanelContext,
  dataset: DatasetId,
  sourceIds: readonly string[],
): boolean {
  const { sources } = context.data.descriptor(dataset);
  return sources
    .filter(({ id }) => sourceIds.includes(id))
    .every(({ publishedOn }) => !publishedOn || lastDayOf(publishedOn) <= context.clock.on);
}

/** Rows whose period had ended before the clock and whose source was published by then. */
export function knownFigures<Row extends { readonly period_end: string; readonly source_id: string }>(
  context: PanelContext,
  dataset: DatasetId,
  rows: readonly Row[],
): readonly Row[] {
  return rows.filter(
    (row) => row.period_end < context.clock.on && isPublished(context, dataset, [row.source_id]),
  );
}

const PERIOD = /^(\d{4})(?:-([QH])(\d)|-(\d{2})(?:\.\.(\d{2}))?)?$/;

/** A period in words: "2024", "first quarter of 2025", "January to August 2024". */
export function periodWords(context: PanelContext, period: string): string {
  const { t } = context;
  const [, year = period, part, number = '1', from, to] = PERIOD.exec(period) ?? [];
  if (part !== undefined) return t('energy.period.part', { part: `${part}${number}`, year });
  if (from === undefined) return year;
  const month = (written: string) => context.day(`${year}-${written}-01`, 'month');
  if (to === undefined) return month(from);
  return t('energy.period.months', { from: month(from), to: month(to) });
}
