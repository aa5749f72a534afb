import { datasetAddress, releaseAddress, sourceAddress } from '@/lib/api/addresses';
import type { Release } from '@/lib/schema/release';
import { formatDate } from '@/lib/time/format-date';
import { formatNumber } from '@/lib/units/format';
import { DEFAULT_VIEW, viewAddress, withState } from '@/lib/view-state/codec';
import styles from './dataset.module.css';
import type { PageContext } from './page-context';
import { ReleaseChanges } from './release-changes';

interface ReleasePageProps {
  readonly page: PageContext;
  readonly release: Release;
}

/** One release: what changed since the one before, its datasets, checksums and downloads. */
export function ReleasePage({ page, release }: ReleasePageProps) {
  const { t, input } = page;
  const { id, date, datasets, checksum } = release;
  const { theme, lang } = input.state;
  const board = viewAddress('/', withState(DEFAULT_VIEW, { theme, lang, release: id }));
  const lead = { date: formatDate(date, 'day', lang), count: datasets.length };
  return (
    <article data-release={id}>
      <h1 className={styles.title}>{t('releases.one.title', { id })}</h1>
      <p className={styles.intro}>{t('releases.one.lead', lead)}</p>
      <p className={styles.downloads}>
        <a href={board}>{t('releases.one.board')}</a>
        <a href={releaseAddress(id)}>{t('releases.one.json')}</a>
        <a href="/releases">{t('releases.one.all')}</a>
      </p>
      <ReleaseChanges page={page} release={release} />
      <section>
        <h2 className={styles.head}>{t('releases.datasets.head')}</h2>
        <p className={styles.intro}>{t('releases.datasets.verify')}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{t('releases.one.checksum')}</dt>
            <dd>
              <code>{checksum}</code>
            </dd>
          </div>
        </dl>
        <DatasetTable page={page} release={release} />
      </section>
    </article>
  );
}

function DatasetTable({ page, release }: ReleasePageProps) {
  const { t } = page;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{t('releases.datasets.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('releases.column.dataset')}</th>
            <th scope="col">{t('releases.column.asOf')}</th>
            <th scope="col" className={styles.number}>
              {t('releases.column.rows')}
            </th>
            <th scope="col">{t('releases.column.download')}</th>
            <th scope="col">{t('releases.column.files')}</th>
          </tr>
        </thead>
        <tbody>
          {release.datasets.map((dataset) => (
            <DatasetLine key={dataset.id} page={page} dataset={dataset} release={release.id} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DatasetLineProps {
  readonly page: PageContext;
  readonly dataset: Release['datasets'][number];
  readonly release: string;
}

function DatasetLine({ page, dataset, release }: DatasetLineProps) {
  const { lang } = page.input.state;
  const { id, title, asOf, rows, files } = dataset;
  return (
    <tr>
      <th scope="row">
        <a href={sourceAddress(id, release)}>{title}</a>
        <span className={styles.id}>{id}</span>
      </th>
      <td>{asOf === null ? page.t('sources.undated') : formatDate(asOf, 'day', lang)}</td>
      <td className={styles.number}>{formatNumber(rows, { lang })}</td>
      <td>
        {(['csv', 'json', 'metadata.json'] as const).map((format) => (
          <span key={format} className={styles.id}>
            <a href={datasetAddress(id, format, { release })}>{`${id}.${format}`}</a>
          </span>
        ))}
      </td>
      <td>
        {files.map(({ name, sha256 }) => (
          <span key={name} className={styles.sum}>
            {name} <code>{sha256}</code>
          </span>
        ))}
      </td>
    </tr>
  );
}
