import Link from 'next/link';
import type { PanelTable, TableRow } from '@/lib/panels/panel';
import styles from './data-table.module.css';

interface DataTableProps {
  readonly table: PanelTable;
  readonly summary: string;
  readonly receiptWord: string;
  /** Address of a receipt's own page. */
  readonly hrefOf: (reference: string) => string;
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
  viewHref,
  open = false,
  id,
}: DataTableProps) {
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
          <tbody>
            {table.rows.map((row, index) => (
              <BodyRow
                key={row.receipt ?? String(index)}
                row={row}
                table={table}
                receiptWord={receiptWord}
                hrefOf={hrefOf}
              />
            ))}
          </tbody>
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

function BodyRow({
  row,
  table,
  receiptWord,
  hrefOf,
}: { row: TableRow } & Pick<DataTableProps, 'table' | 'receiptWord' | 'hrefOf'>) {
  return (
    <tr>
      {row.cells.map((text, index) => {
        const column = table.columns[index];
        const isFirst = index === 0 && row.receipt !== null;
        return (
          <td key={column?.id ?? index} className={column?.align === 'end' ? styles.number : undefined}>
            {isFirst && row.receipt ? (
              <a href={hrefOf(row.receipt)} data-receipt={row.receipt} title={receiptWord}>
                {text}
              </a>
            ) : (
              text
            )}
          </td>
        );
      })}
    </tr>
  );
}
