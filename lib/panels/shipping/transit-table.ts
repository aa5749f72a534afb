import { type PanelContext, panelWindow, receiptOf, statusWord } from '@/lib/panels/context';
import type { PanelTable } from '@/lib/panels/panel';
import { formatChange } from '@/lib/units/format';
import type { AskedTransits, PassageSeries } from './transit-series';

function columnsOf({ t }: PanelContext, { isBoth }: AskedTransits): PanelTable['columns'] {
  const both = [
    { id: 'earlier', label: t('shipping.transits.earlier'), unit: 'calls/d', align: 'end' },
    {
      id: 'earlier_vintage',
      label: t('shipping.transits.column.earlierVintage'),
      unit: null,
      align: 'start',
    },
    { id: 'difference', label: t('shipping.transits.column.difference'), unit: 'calls/d', align: 'end' },
  ] as const;
  return [
    { id: 'date', label: t('panels.column.date'), unit: null, align: 'start' },
    { id: 'passage', label: t('panels.transits.column.passage'), unit: null, align: 'start' },
    { id: 'class', label: t('shipping.transits.column.class'), unit: null, align: 'start' },
    { id: 'calls', label: t('panels.transits.column.calls'), unit: 'calls/d', align: 'end' },
    { id: 'status', label: t('panels.column.status'), unit: null, align: 'start' },
    { id: 'vintage', label: t('panels.transits.column.vintage'), unit: null, align: 'start' },
    ...(isBoth ? both : []),
  ];
}

/** Counts by day and passage as published, newest first; with the earlier version beside them where asked. */
export function transitTable(
  context: PanelContext,
  series: readonly PassageSeries[],
  asked: AskedTransits,
): PanelTable {
  const { from, to } = panelWindow(context);
  const { t, lang } = context;
  const rows = series.flatMap(({ passage, name, counts, earlier }) => {
    const before = new Map(earlier.map((row) => [row.date, row]));
    return counts
      .filter(({ date, value }) => date >= from && date <= to && value !== null)
      .map((row) => ({ ...row, passage, name, before: before.get(row.date) }));
  });
  const sorted = rows.toSorted((a, b) => b.date.localeCompare(a.date));
  const number = (value: number | null) => (value === null ? '' : context.number(value));
  const ships = t(`shipping.class.${asked.ships}`);
  return {
    caption: t('panels.transits.tableCaption'),
    columns: columnsOf(context, asked),
    rows: context.wanted(sorted).map(({ date, value, status, vintage, passage, name, before }) => {
      const was = before?.value ?? null;
      const change = value === null || was === null ? null : value - was;
      const changeText = change === null ? '' : formatChange(change, { lang });
      return {
        receipt: receiptOf('chokepoint-transits-daily', date, passage),
        cells: [
          context.day(date),
          name,
          ships,
          number(value),
          statusWord(context, status),
          vintage,
          ...(asked.isBoth ? [number(was), before?.vintage ?? '', changeText] : []),
        ],
        values: [
          date,
          passage,
          asked.ships,
          value,
          status,
          vintage,
          ...(asked.isBoth ? [was, before?.vintage ?? null, change] : []),
        ],
      };
    }),
    total: sorted.length,
  };
}
