import { sourceAddress } from '@/lib/api/addresses';
import type { Descriptor } from '@/lib/schema/descriptor';
import { formatDate } from '@/lib/time/format-date';
import { formatNumber, unitLabel } from '@/lib/units/format';
import styles from './dataset.module.css';
import type { PageContext } from './page-context';

interface ListedDataset {
  readonly id: string;
  readonly descriptor: Descriptor | null;
  readonly rows: number;
  readonly error: string | null;
}

interface DatasetListProps {
  readonly page: PageContext;
  readonly datasets: readonly ListedDataset[];
}

/** Every dataset with unit, coverage, as-of date and licence. */
export function DatasetList({ page, datasets }: DatasetListProps) {
  const { t } = page;
  return (
    <>
      <h1 className={styles.title}>{t('sources.title')}</h1>
      <p className={styles.intro}>{t('sources.intro')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{t('sources.listCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sources.column.dataset')}</th>
              <th scope="col">{t('sources.column.topic')}</th>
              <th scope="col">{t('sources.column.units')}</th>
              <th scope="col">{t('sources.column.coverage')}</th>
              <th scope="col">{t('sources.column.asOf')}</th>
              <th scope="col" className={styles.number}>
                {t('sources.column.rows')}
              </th>
              <th scope="col">{t('sources.column.licence')}</th>
            </tr>
          </thead>
          <tbody>
            {datasets.map((dataset) => (
              <DatasetRow key={dataset.id} page={page} dataset={dataset} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Units of a dataset's first resource, each once. */
export function unitsOf(descriptor: Descriptor, lang: string): string {
  const units = descriptor.resources[0]?.schema.fields.flatMap(({ unit }) => unit ?? []) ?? [];
  return [...new Set(units)]
    .filter((unit) => unit !== 'deg')
    .map((unit) => unitLabel(unit, lang))
    .join(', ');
}

/** First to last day of a dataset in words. */
export function coverageText(page: PageContext, { coverage }: Descriptor): string {
  const { t, input } = page;
  if (coverage.from === null || coverage.to === null) return t('sources.undated');
  const { lang } = input.state;
  return t('sources.coverage', {
    from: formatDate(coverage.from, 'day', lang),
    to: formatDate(coverage.to, 'day', lang),
  });
}

function DatasetRow({ page, dataset }: { readonly page: PageContext; readonly dataset: ListedDataset }) {
  const { t, input } = page;
  const { lang } = input.state;
  const { id, descriptor, rows, error } = dataset;
  if (descriptor === null) {
    return (
      <tr>
        <th scope="row">{id}</th>
        <td colSpan={6}>{t('sources.failed', { reason: error ?? '' })}</td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        <a href={sourceAddress(id, input.state.release)}>{descriptor.title}</a>
        <span className={styles.id}>{id}</span>
      </th>
      <td>{t(`sources.topic.${descriptor.topic}`)}</td>
      <td>{unitsOf(descriptor, lang)}</td>
      <td>{coverageText(page, descriptor)}</td>
      <td>{descriptor.asOf ? formatDate(descriptor.asOf, 'day', lang) : t('sources.undated')}</td>
      <td className={styles.number}>{formatNumber(rows, { lang })}</td>
      <td>{descriptor.licenses.map(({ title }) => title).join('; ')}</td>
    </tr>
  );
}
