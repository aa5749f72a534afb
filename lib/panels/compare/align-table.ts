import { type PanelContext, statusWord } from '@/lib/panels/context';
import type { PanelTable, TableRow } from '@/lib/panels/panel';
import type { SeriesRow } from '@/lib/series/catalogue/definition';
import { receiptsOfRow } from '@/lib/series/row-receipts';
import { daysBetween } from '@/lib/time/iso-date';
import { formatChange } from '@/lib/units/format';
import type { AlignedEpisode, AlignedSeries } from './align';
import { unitsHead } from './table';

/** One drawn value: the series, the episode, the row as drawn and as it was observed. */
interface AlignedValue {
  readonly aligned: AlignedSeries;
  readonly episode: AlignedEpisode;
  readonly row: SeriesRow;
  readonly own: number | null;
}

function rowOf(
  context: PanelContext,
  { aligned, episode, row, own }: AlignedValue,
  hasOwn: boolean,
): TableRow {
  const { observed, unit } = aligned;
  const { series } = observed;
  const day = daysBetween(episode.day0, row.date);
  const written = (value: number | null) => (value === null ? '' : context.number(value));
  const isWhole = observed.frequency === series.frequency && !observed.isComputed;
  const [first, second] = receiptsOfRow(series, row);
  const status = row.value === null ? '' : statusWord(context, row.status);
  return {
    receipt: isWhole && second === undefined ? (first ?? null) : null,
    cells: [
      episode.label,
      formatChange(day, { lang: context.lang }),
      context.day(row.date),
      series.label,
      row.value === null ? context.t('panels.missing') : written(row.value),
      unit,
      ...(hasOwn ? [own === null ? '' : `${written(own)} ${series.unit}`] : []),
      status,
      series.dataset,
    ],
    values: [
      episode.day0,
      day,
      row.date,
      series.id,
      row.value,
      unit,
      ...(hasOwn ? [own] : []),
      row.status,
      series.dataset,
    ],
  };
}

function columnsOf(
  { t }: PanelContext,
  all: readonly AlignedSeries[],
  hasOwn: boolean,
): PanelTable['columns'] {
  const text = (id: string, label: string) => ({ id, label, unit: null, align: 'start' }) as const;
  const number = (id: string, label: string, unit: string | null) =>
    ({ id, label, unit, align: 'end' }) as const;
  const own = unitsHead(all.map(({ observed }) => observed.series.unit));
  return [
    text('day0', t('compare.alignTable.day0')),
    number('day', t('compare.alignTable.day'), null),
    text('date', t('panels.column.date')),
    text('series', t('compare.table.series')),
    number('value', t('compare.table.value'), unitsHead(all.map(({ unit }) => unit))),
    text('unit', t('compare.table.unit')),
    ...(hasOwn ? [number('own_value', t('compare.table.own'), own)] : []),
    text('status', t('panels.column.status')),
    text('dataset', t('compare.table.dataset')),
  ];
}

/** Every drawn value by its day from day 0, the newest episode and its last day first. */
export function alignTable(context: PanelContext, all: readonly AlignedSeries[]): PanelTable {
  const hasOwn = all.some(({ observed, unit }) => unit !== observed.series.unit);
  const values = all.flatMap((aligned, order) =>
    aligned.episodes.flatMap((episode) =>
      episode.rows.map((row, index) => {
        const own = episode.facts.rows[index]?.value ?? null;
        return { aligned, episode, row, own, order };
      }),
    ),
  );
  const sorted = values.toSorted(
    (a, b) =>
      b.episode.day0.localeCompare(a.episode.day0) ||
      a.order - b.order ||
      b.row.date.localeCompare(a.row.date),
  );
  return {
    caption: context.t('compare.alignTable.caption'),
    columns: columnsOf(context, all, hasOwn),
    rows: context.wanted(sorted).map((value) => rowOf(context, value, hasOwn)),
    total: sorted.length,
  };
}
