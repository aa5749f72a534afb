import { panelAddress, sourceAddress } from '@/lib/api/addresses';
import { buildPanel } from '@/lib/panels/registry';
import { baselineChoices, straitStatus } from '@/lib/panels/strait-status';
import { formatDate } from '@/lib/time/format-date';
import { serializeViewState, viewAddress, withState } from '@/lib/view-state/codec';
import { DataTable } from './data-table';
import styles from './headline.module.css';
import type { PageContext } from './page-context';
import { PanelLinks } from './panel-links';
import { PanelPicture } from './panel-picture';

interface HeadlineProps {
  readonly page: PageContext;
}

/** The status sentence, set like a front page, with rule, source, what is missed, and every baseline. */
export function Headline({ page }: HeadlineProps) {
  const { t, input } = page;
  const view = buildPanel(straitStatus, input, page.onError);
  const address = panelAddress(view.id, 'json', serializeViewState(input.state));
  const source = view.sources[0];
  return (
    <section
      className={styles.headline}
      id={view.id}
      data-panel={view.id}
      data-state={view.state}
      aria-labelledby="page-title"
    >
      <div className={styles.words}>
        <h1 className={styles.sentence} id="page-title">
          {view.sentence}
        </h1>
        <p className={styles.small}>
          {view.caveats.join(' ')}{' '}
          {source ? (
            <>
              <a href={sourceAddress(source.datasetId, input.state.release)}>{source.title}</a>
              {source.asOf
                ? `, ${t('board.panel.asOf', { date: formatDate(source.asOf, 'day', input.state.lang) })}`
                : ''}
              . {source.attribution}.
            </>
          ) : null}
        </p>
        {view.table.rows.length > 0 ? (
          <div className={styles.table}>
            <DataTable
              table={view.table}
              summary={view.table.caption}
              receiptWord={t('board.panel.receipt')}
              isDocument={page.isDocument}
              hrefOf={page.receiptHref}
            />
          </div>
        ) : null}
        <PanelLinks view={view} page={page} />
      </div>
      <div className={styles.aside}>
        {view.picture ? (
          <>
            <PanelPicture view={view} page={page} address={address} />
            <BaselineChoice page={page} />
          </>
        ) : null}
      </div>
    </section>
  );
}

function BaselineChoice({ page }: HeadlineProps) {
  const { t, input, path } = page;
  const choices = baselineChoices(input);
  if (choices.length === 0) return null;
  return (
    <nav className={styles.baselines} aria-label={t('board.baseline.label')}>
      <span>{t('board.baseline.label')}:</span>
      <ul>
        {choices.map(({ id, label, isChosen }) => (
          <li key={id}>
            <a
              href={viewAddress(path, withState(input.state, { baseline: id }))}
              aria-current={isChosen ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
