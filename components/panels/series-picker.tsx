import Link from 'next/link';
import { type PickedSeries, type PickerView, pickerView } from '@/lib/panels/compare/picker';
import { ChipList } from './chip-list';
import type { PageContext } from './page-context';
import styles from './series-picker.module.css';
import { SeriesSearch } from './series-search';
import { Swatch } from './swatch';

interface PartProps {
  readonly view: PickerView;
  readonly page: PageContext;
}

const PANEL = '#compare';
const PICKER = '#series-picker';

function StepLink({
  href,
  words,
  sign,
}: {
  readonly href: string | null;
  readonly words: string;
  readonly sign: string;
}) {
  if (href === null) return null;
  return (
    <Link href={href} aria-label={words} title={words} prefetch={false} scroll={false} replace>
      {sign}
    </Link>
  );
}

function Chip({ series, page }: { readonly series: PickedSeries; readonly page: PageContext }) {
  const { t, path } = page;
  const { label } = series;
  const to = (query: string | null) => (query === null ? null : `${path}?${query}${PICKER}`);
  return (
    <li className={styles.chip} data-series={series.id}>
      <Swatch {...series.look} />
      <span title={series.title}>{label}</span>
      <StepLink href={to(series.earlier)} words={t('compare.picker.earlier', { label })} sign="←" />
      <StepLink href={to(series.later)} words={t('compare.picker.later', { label })} sign="→" />
      <StepLink href={to(series.remove)} words={t('compare.picker.remove', { label })} sign="×" />
    </li>
  );
}

function Chosen({ view, page }: PartProps) {
  const { t } = page;
  return (
    <div className={styles.part}>
      <h2 className={styles.head}>{t('compare.picker.chosen')}</h2>
      {view.chosen.length === 0 ? <p>{t('compare.picker.none')}</p> : null}
      <ChipList
        ids={view.chosen.map(({ id }) => id)}
        className={styles.chips}
        hint={t('compare.picker.hint')}
        hintClassName={styles.soft}
      >
        {view.chosen.map((series) => (
          <Chip key={series.id} series={series} page={page} />
        ))}
      </ChipList>
    </div>
  );
}

function Search({ view, page }: PartProps) {
  const { t, path } = page;
  const labels = {
    search: t('compare.picker.search', { count: view.total }),
    find: t('compare.picker.find'),
    suggestions: t('compare.picker.suggestions'),
  };
  return (
    <SeriesSearch
      action={`${path}${PICKER}`}
      hidden={view.search.hidden}
      q={view.search.q}
      labels={labels}
      chosen={view.chosen.map(({ id }) => id)}
      isFull={view.isFull}
    />
  );
}

function Topics({ view, page }: PartProps) {
  return (
    <nav className={styles.topics} aria-label={page.t('compare.picker.topics')}>
      <span className={styles.soft}>{page.t('compare.picker.topics')}</span>
      <ul>
        {view.topics.map(({ label, query, isCurrent }) => (
          <li key={label}>
            <Link
              href={`${page.path}?${query}${PICKER}`}
              aria-current={isCurrent ? 'true' : undefined}
              prefetch={false}
              scroll={false}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Offered({ view, page }: PartProps) {
  const { t, path, input } = page;
  if (view.found === null) return null;
  const more = view.found - view.offered.length;
  return (
    <div className={styles.part}>
      <p role="status" className={styles.soft}>
        {t('compare.picker.found', {
          count: view.found,
          words: input.state.q ?? '',
          hasWords: (input.state.q ?? '').trim() === '' ? 'no' : 'yes',
        })}
      </p>
      {view.isFull ? <p>{t('compare.picker.full')}</p> : null}
      <ul className={styles.offered}>
        {view.offered.map(({ id, title, label, detail, query }) => (
          <li key={id} data-series={id}>
            {query === null ? (
              <span>{title}</span>
            ) : (
              <Link
                href={`${path}?${query}${PANEL}`}
                aria-label={`${t('compare.picker.add', { label })}: ${title}`}
                prefetch={false}
                scroll={false}
              >
                {title}
              </Link>
            )}
            <span className={styles.soft}>{detail}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.soft}>{t('compare.picker.more', { count: more })}</p> : null}
    </div>
  );
}

function Presets({ view, page }: PartProps) {
  return (
    <nav className={styles.topics} aria-label={page.t('compare.picker.presets')}>
      <span className={styles.soft}>{page.t('compare.picker.presets')}</span>
      <ul>
        {view.presets.map(({ label, query, isCurrent }) => (
          <li key={label}>
            <Link
              href={`${page.path}?${query}`}
              aria-current={isCurrent ? 'true' : undefined}
              prefetch={false}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The choice of series: chips, a search, subjects and ready-made comparisons, all of them plain links and one form. */
export function SeriesPicker({ page }: { readonly page: PageContext }) {
  const view = pickerView(page.input);
  return (
    <section id="series-picker" className={styles.picker} aria-label={page.t('compare.picker.chosen')}>
      <Presets view={view} page={page} />
      <Chosen view={view} page={page} />
      <Search view={view} page={page} />
      <Topics view={view} page={page} />
      <Offered view={view} page={page} />
    </section>
  );
}
