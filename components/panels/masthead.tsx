import { DEFAULT_VIEW, viewAddress, withState } from '@/lib/view-state/codec';
import styles from './masthead.module.css';
import type { PageContext } from './page-context';
import { PAGES } from './pages';

const THEMES = ['auto', 'light', 'dark'] as const;

interface MastheadProps {
  readonly page: PageContext;
}

/** Name of the site, pages, and the choice of colours as plain links. */
export function Masthead({ page }: MastheadProps) {
  const { t, input, path } = page;
  const { state } = input;
  const { on, theme, lang, baseline, release } = state;
  const keep = withState(DEFAULT_VIEW, { on, theme, lang, baseline, release });
  return (
    <header className={styles.masthead}>
      <p className={styles.site}>
        <a href={viewAddress('/', keep)}>{t('board.site')}</a>
      </p>
      <p className={styles.tagline}>{t('board.tagline')}</p>
      <nav aria-label={t('board.nav.label')} className={styles.nav}>
        <ul>
          {PAGES.map(({ path: to, name }) => (
            <li key={to}>
              <a href={viewAddress(to, keep)} aria-current={path === to ? 'page' : undefined}>
                {t(name)}
              </a>
            </li>
          ))}
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
