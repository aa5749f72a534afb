import { releaseAddress } from '@/lib/api/addresses';
import { countRows, ROW_CHANGES } from '@/lib/api/release-answers';
import type { Release } from '@/lib/schema/release';
import { formatDate } from '@/lib/time/format-date';
import { formatNumber } from '@/lib/units/format';
import styles from './dataset.module.css';
import type { PageContext } from './page-context';

interface ReleaseListProps {
  readonly page: PageContext;
  /** The newest first. */
  readonly releases: readonly Release[];
  /** Id of the release that the present data are; null when they are in none yet. */
  readonly present: string | null;
}

/** Digits of a checksum that a table shows; the release's own page has them all. */
const SHORT = 12;

/** Every release with its newest day and what changed. */
export function ReleaseList({ page, releases, present }: ReleaseListProps) {
  const { t, input } = page;
  return (
    <>
      <h1 className={styles.title}>{t('releases.title')}</h1>
      <p className={styles.intro}>{t('releases.intro')}</p>
      {present === null ? <p className={styles.intro}>{t('releases.unreleased')}</p> : null}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{t('releases.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('releases.column.release')}</th>
              <th scope="col">{t('releases.column.date')}</th>
              <th scope="col">{t('releases.column.changes')}</th>
              <th scope="col">{t('releases.column.checksum')}</th>
              <th scope="col">{t('releases.column.download')}</th>
            </tr>
          </thead>
          <tbody>
            {releases.map(({ id, date, changes, checksum }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/releases/${id}`}>{id}</a>
                  {id === present ? <span className={styles.id}>{t('releases.present')}</span> : null}
                </th>
                <td>{formatDate(date, 'day', input.state.lang)}</td>
                <td>{changesText(page, changes)}</td>
                <td>
                  <code title={checksum}>{checksum.slice(0, SHORT)}</code>
                </td>
                <td>
                  <a href={releaseAddress(id)}>JSON</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What changed in one line. */
function changesText({ t, input }: PageContext, changes: Release['changes']): string {
  if (changes === null) return t('releases.first');
  const counts = countRows(changes);
  if (ROW_CHANGES.every((list) => counts[list] === 0)) return t('releases.noRows');
  const words = (count: number) => formatNumber(count, { lang: input.state.lang });
  return t('releases.counts', {
    added: words(counts.added),
    revised: words(counts.revised),
    corrected: words(counts.corrected),
    removed: words(counts.removed),
  });
}
