import Link from 'next/link';
import { SentOnce } from '@/components/ui/sent-once';
import type { PanelTable } from '@/lib/panels/panel';
import styles from './data-table.module.css';
import { keepTableBody } from './draw-table-body';

interface DataTableProps {
  readonly table: PanelTable;
  readonly summary: string;
  readonly receiptWord: string;
  /** Address of a receipt's own page. */
  readonly hrefOf: (reference: string) => string;
  /** True while a whole document is made: its rows are then sent in it alone, not for React as well. */
  readonly isDocument: boolean;
  /** Address of the page in a view; sortable columns lead there. */
  readonly viewHref?: (query: string) => string;
  readonly open?: boolean;
  readonly id?: string;
}

/** The picture's figures as a table; the first cell of a row opens its receipt. */
export function DataTable({
  table,
  summary,
  receiptWord,
  hrefOf,
  isDocument,
  viewHref,
  open = false,
  id,
}: DataTableProps) {
  const numberClass = styles.number ?? '';
  const { storeKey, markup } = keepTableBody(table, { receiptWord, hrefOf, numberClass });
  return (
    <details className={styles.details} open={open} id={id}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={column.align === 'end' ? styles.number : undefined}
                  aria-sort={column.sort?.now ?? undefined}
                >
                  <Head column={column} viewHref={viewHref} />
                  {column.unit ? <span className={styles.unit}> {column.unit}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <SentOnce as="tbody" storeKey={storeKey} markup={isDocument ? null : markup} />
        </table>
      </div>
    </details>
  );
}

/** Head of a column, a link where the table can be sorted by it. */
function Head({
  column,
  viewHref,
}: {
  readonly column: PanelTable['columns'][number];
  readonly viewHref: DataTableProps['viewHref'];
}) {
  const { label, sort } = column;
  if (sort === undefined || viewHref === undefined) return label;
  const arrow = sort.now === null ? '' : sort.now === 'ascending' ? ' ↑' : ' ↓';
  return (
    <Link href={viewHref(sort.query)} prefetch={false} scroll={false} replace>
      {label}
      <span aria-hidden="true">{arrow}</span>
    </Link>
  );
}
