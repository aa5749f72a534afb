import { ScrollBox } from '@/components/ui/scroll-box';
import { rowKey } from '@/lib/provenance/row-key';
import type { Descriptor } from '@/lib/schema/descriptor';
import type { Cell, Row } from '@/lib/schema/table';
import { unitLabel } from '@/lib/units/format';
import styles from './dataset.module.css';
import type { PageContext } from './page-context';

interface PartProps {
  readonly page: PageContext;
  readonly descriptor: Descriptor;
}

function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}

/** Texts that need a wide column. */
function isLong(cell: Cell | undefined): boolean {
  return cellText(cell).length > 60;
}

/** Some rows as the file has them; the first cell opens the row's receipt. */
export function DatasetRows({
  page,
  descriptor,
  rows,
  head,
}: PartProps & { readonly rows: readonly Row[]; readonly head: string }) {
  const resource = descriptor.resources[0];
  if (resource === undefined) return null;
  const { fields } = resource.schema;
  return (
    <section>
      <h2 className={styles.head}>{head}</h2>
      <ScrollBox label={head} className={styles.scroll}>
        <table className={`${styles.table} ${styles.rows}`}>
          <caption className={styles.hidden}>{head}</caption>
          <thead>
            <tr>
              {fields.map(({ name, unit }) => (
                <th key={name} scope="col">
                  {name}
                  {unit ? <span className={styles.id}>{unitLabel(unit, page.input.state.lang)}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const key = rowKey(resource, row);
              const reference = `${descriptor.name}/${key}`;
              return (
                <tr key={key}>
                  {fields.map(({ name }, index) => (
                    <td key={name} data-long={isLong(row[name]) || undefined}>
                      {index === 0 ? (
                        <a href={page.receiptHref(reference)} data-receipt={reference}>
                          {cellText(row[name])}
                        </a>
                      ) : (
                        cellText(row[name])
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** What every column means, with type and unit. */
export function DatasetFields({ page, descriptor }: PartProps) {
  const { t, input } = page;
  return (
    <section>
      <h2 className={styles.head}>{t('sources.fields')}</h2>
      {descriptor.resources.map((resource, index) => (
        <ScrollBox key={resource.name} label={resource.title} className={styles.scroll}>
          <table className={styles.table}>
            <caption className={index === 0 ? styles.hidden : styles.intro}>{resource.title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('sources.field.name')}</th>
                <th scope="col">{t('sources.field.title')}</th>
                <th scope="col">{t('sources.field.type')}</th>
                <th scope="col">{t('sources.field.unit')}</th>
              </tr>
            </thead>
            <tbody>
              {resource.schema.fields.map((field) => (
                <tr key={field.name}>
                  <th scope="row">{field.name}</th>
                  <td>{field.description}</td>
                  <td>{field.type}</td>
                  <td>{field.unit ? unitLabel(field.unit, input.state.lang) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      ))}
    </section>
  );
}

const MOST_SOURCES = 25;

/** Where the rows come from; long lists go on in the metadata file. */
export function DatasetSources({ page, descriptor }: PartProps) {
  const { t } = page;
  const { sources } = descriptor;
  const rest = sources.length - MOST_SOURCES;
  return (
    <section>
      <h2 className={styles.head}>{t('sources.sourcesTitle', { count: String(sources.length) })}</h2>
      <ul className={styles.list}>
        {sources
          .slice(0, MOST_SOURCES)
          .map(({ id, title, publisher, path, publishedOn, accessedOn, licence, note }) => (
            <li key={id}>
              {path ? (
                <a href={path} rel="noreferrer external">
                  {title}
                </a>
              ) : (
                title
              )}
              . {publisher}.{publishedOn ? ` ${t('sources.source.published', { date: publishedOn })};` : ''}
              {accessedOn ? ` ${t('sources.source.accessed', { date: accessedOn })};` : ''} {licence}
              {note ? `. ${note}` : ''}
            </li>
          ))}
      </ul>
      {rest > 0 ? <p className={styles.intro}>{t('sources.sourcesMore', { count: String(rest) })}</p> : null}
    </section>
  );
}
