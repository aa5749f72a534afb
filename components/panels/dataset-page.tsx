import { Citation } from '@/components/receipts/citation';
import { keepMarkup } from '@/components/ui/markup-store';
import { SentOnce } from '@/components/ui/sent-once';
import { datasetAddress } from '@/lib/api/addresses';
import { drawTimeFigure } from '@/lib/figure/draw-time-figure';
import { coverageFigure } from '@/lib/panels/coverage';
import { citedDataset } from '@/lib/panels/panel-citation';
import type { Descriptor } from '@/lib/schema/descriptor';
import type { Row } from '@/lib/schema/table';
import { formatDate } from '@/lib/time/format-date';
import { formatNumber } from '@/lib/units/format';
import styles from './dataset.module.css';
import { coverageText, unitsOf } from './dataset-list';
import { DatasetFields, DatasetRows, DatasetSources } from './dataset-parts';
import type { PageContext } from './page-context';

export interface DatasetPageProps {
  readonly page: PageContext;
  readonly descriptor: Descriptor;
  /** Rows of the first resource, in the file's order. */
  readonly rows: readonly Row[];
  readonly hasPlaces: boolean;
}

const EDGE_ROWS = 5;

/** One dataset: what it is, how far it reaches, where it is weak, its fields, first and last rows, downloads. */
export function DatasetPage({ page, descriptor, rows, hasPlaces }: DatasetPageProps) {
  const { t } = page;
  const first = rows.slice(0, EDGE_ROWS);
  const last = rows.slice(Math.max(EDGE_ROWS, rows.length - EDGE_ROWS));
  return (
    <article data-dataset={descriptor.name}>
      <h1 className={styles.title}>{descriptor.title}</h1>
      <p className={styles.description}>{descriptor.description}</p>
      <Downloads page={page} descriptor={descriptor} hasPlaces={hasPlaces} />
      <DatasetCitation page={page} descriptor={descriptor} />
      <Facts page={page} descriptor={descriptor} rowCount={rows.length} />
      <TextList head={t('sources.weakSpots')} items={descriptor.weakSpots} />
      <TextList head={t('sources.knownGaps')} items={descriptor.knownGaps} />
      <TextList head={t('sources.flags')} items={descriptor.flags.map((flag) => flagText(page, flag))} />
      <TextList
        head={t('sources.revisions')}
        items={descriptor.revisions.map(({ on, kind, text }) => `${on}, ${t(`sources.${kind}`)}: ${text}`)}
      />
      <Coverage page={page} descriptor={descriptor} rows={rows} />
      <DatasetRows page={page} descriptor={descriptor} rows={first} head={t('sources.rows.first')} />
      {last.length > 0 ? (
        <DatasetRows page={page} descriptor={descriptor} rows={last} head={t('sources.rows.last')} />
      ) : null}
      <DatasetFields page={page} descriptor={descriptor} />
      <DatasetSources page={page} descriptor={descriptor} />
    </article>
  );
}

/** Most row keys that a flag names on the page; the metadata file has them all. */
const MOST_KEYS = 6;

function flagText(page: PageContext, { rows, text }: Descriptor['flags'][number]): string {
  if (rows.length === 0) return text;
  const keys = rows.slice(0, MOST_KEYS).join(', ');
  return page.t('sources.flag', { keys, more: rows.length - Math.min(rows.length, MOST_KEYS), text });
}

function TextList({ head, items }: { readonly head: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.head}>{head}</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Downloads({
  page,
  descriptor,
  hasPlaces,
}: Pick<DatasetPageProps, 'page' | 'descriptor' | 'hasPlaces'>) {
  const { release } = page.input.state;
  const extensions = ['csv', 'json', ...(hasPlaces ? (['geojson'] as const) : []), 'metadata.json'] as const;
  return (
    <nav className={styles.downloads} aria-label={page.t('sources.downloads')}>
      <span>{page.t('sources.downloads')}:</span>
      {extensions.map((extension) => (
        <a key={extension} href={datasetAddress(descriptor.name, extension, { release })}>
          {`${descriptor.name}.${extension}`}
        </a>
      ))}
      {descriptor.resources.slice(1).map(({ name, title }) => (
        <a key={name} href={datasetAddress(descriptor.name, 'csv', { resource: name, release })}>
          {page.t('sources.companion', { title })}
        </a>
      ))}
    </nav>
  );
}

function DatasetCitation({ page, descriptor }: Pick<DatasetPageProps, 'page' | 'descriptor'>) {
  const { input, quoted, dataKey, isDocument, t } = page;
  const { release, origin } = quoted;
  const { name } = descriptor;
  return (
    <Citation
      cited={citedDataset(descriptor, input.clock.last, quoted)}
      addresses={{
        bib: datasetAddress(name, 'bib', { release }),
        csl: datasetAddress(name, 'csl.json', { release }),
      }}
      storeKey={`${dataKey} ${origin} ${name}`}
      isDocument={isDocument}
      t={t}
    />
  );
}

function Facts({
  page,
  descriptor,
  rowCount,
}: Pick<DatasetPageProps, 'page' | 'descriptor'> & { readonly rowCount: number }) {
  const { t, input } = page;
  const { lang } = input.state;
  const facts: readonly (readonly [string, string])[] = [
    [t('sources.column.units'), unitsOf(descriptor, lang)],
    [t('sources.column.rows'), formatNumber(rowCount, { lang })],
    [t('sources.column.coverage'), [coverageText(page, descriptor), descriptor.coverage.place].join('; ')],
    [t('sources.column.asOf'), descriptor.asOf ? formatDate(descriptor.asOf, 'day', lang) : ''],
    [t('sources.frequency'), t(`sources.frequency.${descriptor.frequency}`)],
    [t('sources.dateMeaning'), descriptor.dateMeaning],
    [t('sources.method'), descriptor.method],
    [t('sources.licence'), descriptor.licenses.map(({ title }) => title).join('; ')],
    [t('sources.attribution'), descriptor.attribution],
  ];
  return (
    <section>
      <h2 className={styles.head}>{t('sources.about')}</h2>
      <dl className={styles.facts}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Coverage({ page, descriptor, rows }: Pick<DatasetPageProps, 'page' | 'descriptor' | 'rows'>) {
  const { t, input, dataKey, isDocument } = page;
  const coverage = coverageFigure(input.state.lang, descriptor, rows);
  if (coverage === null) return null;
  const { storeKey, markup } = keepMarkup(`${dataKey} coverage ${descriptor.name}`, () =>
    drawTimeFigure(coverage.figure),
  );
  return (
    <section>
      <h2 className={styles.head}>{t('sources.coverageTitle')}</h2>
      <p className={styles.intro}>{coverage.sentence}</p>
      <SentOnce storeKey={storeKey} markup={isDocument ? null : markup} />
    </section>
  );
}
