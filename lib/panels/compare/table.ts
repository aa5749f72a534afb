import { type PanelContext, statusWord } from '@/lib/panels/context';
import type { PanelTable, TableRow } from '@/lib/panels/panel';
import { receiptsOfRow } from '@/lib/series/row-receipts';
import type { DrawnRow, DrawnSeries } from './drawn';

/** The only receipt of a row; null where none or several records stand behind the value. */
function onlyReceipt({ observed }: DrawnSeries, row: DrawnRow): string | null {
  const [first, second] = receiptsOfRow(observed.series, row);
  return first !== undefined && second === undefined && observed.frequency === observed.series.frequency
    ? first
    : null;
}

function rowOf(context: PanelContext, drawn: DrawnSeries, row: DrawnRow, hasOwn: boolean): TableRow {
  const { series } = drawn.observed;
  const written = (value: number | null) => (value === null ? '' : context.number(value));
  return {
    receipt: onlyReceipt(drawn, row),
    cells: [
      context.day(row.date),
      series.label,
      row.value === null ? context.t('panels.missing') : written(row.value),
      drawn.unit,
      ...(hasOwn ? [row.own === null ? '' : `${written(row.own)} ${series.unit}`] : []),
      row.value === null ? '' : statusWord(context, row.status),
      series.dataset,
    ],
    values: [
      row.date,
      series.id,
      row.value,
      drawn.unit,
      ...(hasOwn ? [row.own] : []),
      row.status,
      series.dataset,
    ],
  };
}

/** Units of a column for its head: all that occur in it, the row says which; null where there is none. */
export function unitsHead(units: readonly string[]): string | null {
  const distinct = [...new Set(units)];
  return distinct.length === 0 ? null : distinct.join('; ');
}

/** Every drawn value, newest first, in the order of the series: the very values of the picture. */
export function tableOf(context: PanelContext, drawn: readonly DrawnSeries[]): PanelTable {
  const { t } = context;
  const hasOwn = drawn.some(({ baseText }) => baseText !== null);
  const all = drawn
    .flatMap((one, order) => one.rows.map((row) => ({ one, row, order })))
    .toSorted((a, b) => b.row.date.localeCompare(a.row.date) || a.order - b.order);
  return {
    caption: t('compare.table.caption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), unit: null, align: 'start' },
      { id: 'series', label: t('compare.table.series'), unit: null, align: 'start' },
      {
        id: 'value',
        label: t('compare.table.value'),
        unit: unitsHead(drawn.map(({ unit }) => unit)),
        align: 'end',
      },
      { id: 'unit', label: t('compare.table.unit'), unit: null, align: 'start' },
      ...(hasOwn
        ? [
            {
              id: 'own_value',
              label: t('compare.table.own'),
              unit: unitsHead(drawn.map(({ observed }) => observed.series.unit)),
              align: 'end',
            } as const,
          ]
        : []),
      { id: 'status', label: t('panels.column.status'), unit: null, align: 'start' },
      { id: 'dataset', label: t('compare.table.dataset'), unit: null, align: 'start' },
    ],
    rows: context.wanted(all).map(({ one, row }) => rowOf(context, one, row, hasOwn)),
    total: all.length,
  };
}
