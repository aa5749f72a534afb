import type { Row } from '@/lib/schema/table';
import { periodSpan } from './period-span';
import type { RowsQuery } from './query';

/** Rows that answer a query. */
export interface Selection {
  /** Places of the rows in their table, ascending. */
  readonly indexes: readonly number[];
  /** Rows that match before `limit` and `offset`. */
  readonly total: number;
}

const EARLIEST = '0000-00-00';
const LATEST = '9999-99-99';

function matcher({ table, from, to, key }: RowsQuery): ((row: Row) => boolean) | null {
  const { resource } = table;
  if (key !== null) return (row) => table.keyOf(row) === key;
  const { dateField } = resource;
  if (dateField === null || (from === null && to === null)) return null;
  return (row) => {
    const date = row[dateField];
    const span = typeof date === 'string' ? periodSpan(date) : null;
    return span !== null && span.last >= (from ?? EARLIEST) && span.first <= (to ?? LATEST);
  };
}

/** Rows of the query's table that match it, in file order. A row without a date matches no span of dates. */
export function selectRows(query: RowsQuery): Selection {
  const matches = matcher(query);
  const all = query.table.rows.map((_, at) => at);
  const matched = matches === null ? all : query.table.rows.flatMap((row, at) => (matches(row) ? [at] : []));
  const end = query.limit === null ? undefined : query.offset + query.limit;
  return { indexes: matched.slice(query.offset, end), total: matched.length };
}
