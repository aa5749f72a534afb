import { viewAddress, withState } from '@/lib/view-state/codec';
import styles from './masthead.module.css';
import type { PageContext } from './page-context';

const THEMES = ['auto', 'light', 'dark'] as const;

interface MastheadProps {
  readonly page: PageContext;
}

/** Name of the site, pages, and the choice of colours as plain links. */
export function Masthead({ page }: MastheadProps) {
  const { t, input, path } = page;
  const { state } = input;
  const keep = withState(state, { from: null, to: null, at: null, layers: null });
  return (
    <header className={styles.masthead}>
      <p className={styles.site}>
        <a href={viewAddress('/', keep)}>{t('board.site')}</a>
      </p>
      <p className={styles.tagline}>{t('board.tagline')}</p>
      <nav aria-label={t('board.nav.label')} className={styles.nav}>
        <ul>
          <li>
            <a href={viewAddress('/', keep)} aria-current={path === '/' ? 'page' : undefined}>
              {t('board.nav.board')}
            </a>
          </li>
          <li>
            <a href={viewAddress('/sources', keep)} aria-current={path === '/sources' ? 'page' : undefined}>
              {t('board.nav.sources')}
            </a>
          </li>
          <li>
            <a href="/api/v1/openapi.json">{t('board.nav.api')}</a>
          </li>
        </ul>
      </nav>
      <nav aria-label={t('board.theme.label')} className={styles.themes}>
        <ul>
          {THEMES.map((theme) => (
            <li key={theme}>
              <a
                href={viewAddress(path, withState(state, { theme }))}
                aria-current={state.theme === theme ? 'true' : undefined}
              >
                {t(`board.theme.${theme}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
