import { confidenceWord, type PanelContext } from '@/lib/panels/context';
import type { PanelTable, TableColumn, TableRow } from '@/lib/panels/panel';
import { serializeViewState, withState } from '@/lib/view-state/codec';
import type { MapRecord } from './map-layers';

const COLUMNS = ['name', 'layer', 'date', 'detail', 'confidence', 'kind', 'party', 'lat', 'lon'] as const;
type Column = (typeof COLUMNS)[number];

const LABELS = {
  name: 'panels.map.column.name',
  layer: 'panels.map.column.layer',
  date: 'panels.map.column.date',
  detail: 'panels.map.column.detail',
  confidence: 'panels.column.confidence',
  kind: 'map.column.kind',
  party: 'map.column.party',
  lat: 'map.column.lat',
  lon: 'map.column.lon',
} as const;

const isNumber = (id: Column) => id === 'lat' || id === 'lon';

/** Sorting by a column, or turning the order round where it is sorted by it. */
function sortBy({ state }: PanelContext, id: Column): NonNullable<TableColumn['sort']> {
  const now = sortOf(state.sort);
  const isNow = now?.column === id;
  const next = isNow && !now.isDown ? `-${id}` : id;
  return {
    query: serializeViewState(withState(state, { sort: next })).toString(),
    now: isNow ? (now.isDown ? 'descending' : 'ascending') : null,
  };
}

function columnsOf(context: PanelContext): readonly TableColumn[] {
  const { t } = context;
  return COLUMNS.map((id) => ({
    id,
    label: t(LABELS[id]),
    unit: isNumber(id) ? 'deg' : null,
    align: isNumber(id) ? 'end' : 'start',
    sort: sortBy(context, id),
  }));
}

function rowOf(context: PanelContext, record: MapRecord): TableRow {
  const { confidence, lat, lon } = record;
  const degrees = (value: number | null) => (value === null ? '' : context.number(value, 2));
  return {
    receipt: record.receipt,
    cells: [
      record.name,
      context.t(`map.layer.${record.layer}`),
      record.dateText,
      record.detail,
      confidence === null ? '' : confidenceWord(context, confidence),
      record.kindText,
      record.party,
      degrees(lat),
      degrees(lon),
    ],
    values: [
      record.name,
      record.layer,
      record.date,
      record.detailValue,
      confidence,
      record.kind,
      record.party,
      lat,
      lon,
    ],
  };
}

const isColumn = (id: string): id is Column => COLUMNS.some((column) => column === id);

/** Column and direction that `sort` asks for; null when it names no column of this table. */
export function sortOf(sort: string | null): { readonly column: Column; readonly isDown: boolean } | null {
  const column = sort?.replace(/^-/, '') ?? '';
  return isColumn(column) ? { column, isDown: sort?.startsWith('-') ?? false } : null;
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  // Missing values stand last in either direction.
  if (a === null || a === '') return 1;
  if (b === null || b === '') return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}

/** Records in the order that `sort` asks for; equal ones keep theirs. */
export function sortRecords(records: readonly MapRecord[], sort: string | null): readonly MapRecord[] {
  const wanted = sortOf(sort);
  if (wanted === null) return records;
  const { column, isDown } = wanted;
  const value = (record: MapRecord) => (column === 'detail' ? record.detailValue : record[column]);
  return records.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    const isMissing = left === null || left === '' || right === null || right === '';
    return compare(left, right) * (isDown && !isMissing ? -1 : 1);
  });
}

/** True when every word of the search is part of a record's words, whatever the case. */
export function matches(record: MapRecord, asked: string): boolean {
  const text = `${record.name} ${record.detail} ${record.kindText} ${record.party}`.toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What the map shows as rows, narrowed to the search and sorted; without a sort by layer, incidents first. */
export function mapTable(context: PanelContext, records: readonly MapRecord[]): PanelTable {
  const { q, sort } = context.state;
  const kept = q === null ? records : records.filter((record) => matches(record, q));
  const sorted = sortRecords(kept, sort);
  const { t } = context;
  return {
    caption: q === null ? t('panels.map.tableCaption') : t('map.tableFound', { asked: q }),
    columns: columnsOf(context),
    rows: context.wanted(sorted).map((record) => rowOf(context, record)),
    total: sorted.length,
  };
}
