import { receiptAddress, sourceAddress } from '@/lib/api/addresses';
import { ROW_CHANGES } from '@/lib/api/release-answers';
import type { ChangedRow, DatasetChange, Release } from '@/lib/schema/release';
import { formatNumber } from '@/lib/units/format';
import styles from './dataset.module.css';
import type { PageContext } from './page-context';

interface ReleaseChangesProps {
  readonly page: PageContext;
  readonly release: Release;
}

/** What changed since the release before, by dataset; each row leads to its receipt in the release that has it. */
export function ReleaseChanges({ page, release }: ReleaseChangesProps) {
  const { t } = page;
  const { changes, previous, id } = release;
  if (changes === null || previous === null) {
    return <p className={styles.intro}>{t('releases.changes.first')}</p>;
  }
  return (
    <section>
      <h2 className={styles.head}>{t('releases.changes.head', { previous })}</h2>
      {changes.map((change) => (
        <DatasetChanges key={change.id} page={page} change={change} ids={{ id, previous }} />
      ))}
    </section>
  );
}

interface DatasetChangesProps {
  readonly page: PageContext;
  readonly change: DatasetChange;
  readonly ids: { readonly id: string; readonly previous: string };
}

function DatasetChanges({ page, change, ids }: DatasetChangesProps) {
  const { t } = page;
  const { id, title, kind, tables, reasons } = change;
  return (
    <section data-changed={id}>
      <h3 className={styles.subhead}>
        <a href={sourceAddress(id, kind === 'gone' ? ids.previous : ids.id)}>{title}</a>
      </h3>
      {kind === 'changed' ? null : <p className={styles.intro}>{t(`releases.changes.${kind}`)}</p>}
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={`${reason.on} ${reason.text}`}>{t('releases.changes.reason', reason)}</li>
        ))}
        {tables.flatMap((table) =>
          ROW_CHANGES.map((list) => (
            <ChangedRows
              key={`${table.resource} ${list}`}
              page={page}
              list={list}
              rows={table[list]}
              place={table.resource === id ? id : `${id}:${table.resource}`}
              release={list === 'removed' ? ids.previous : ids.id}
            />
          )),
        )}
      </ul>
    </section>
  );
}

interface ChangedRowsProps {
  readonly page: PageContext;
  readonly list: (typeof ROW_CHANGES)[number];
  readonly rows: readonly ChangedRow[];
  /** Dataset, and resource where it is not the first: the first half of a receipt's reference. */
  readonly place: string;
  readonly release: string;
}

/** Most rows of one kind that the page names. */
const MOST_ROWS = 30;

function ChangedRows({ page, list, rows, place, release }: ChangedRowsProps) {
  const { t, input } = page;
  if (rows.length === 0) return null;
  const shown = rows.slice(-MOST_ROWS).toReversed();
  const more = rows.length - shown.length;
  const count = formatNumber(more, { lang: input.state.lang });
  return (
    <li>
      {t(`releases.changes.${list}`, { count: rows.length })}
      <ul className={styles.changed}>
        {shown.map((row) => (
          <li key={row.key}>
            <a href={receiptAddress(`${place}/${row.key}`, release)}>{wordsOf(row)}</a>
          </li>
        ))}
        {more > 0 ? <li>{t('releases.changes.more', { count })}</li> : null}
      </ul>
    </li>
  );
}

function wordsOf({ key, title, date }: ChangedRow): string {
  if (title === null) return key.replaceAll('~', ', ');
  return date === null ? title : `${date}: ${title}`;
}
