import { Masthead } from '@/components/panels/masthead';
import { readPage } from './(dashboard)/page-view';
import styles from './not-found.module.css';

/** What is answered, with status 404, where no page, dataset or row has the address. */
export default async function NotFound() {
  const page = await readPage('/', Promise.resolve({}));
  const { t } = page;
  return (
    <div className={styles.page}>
      <title>{t('sources.notFound.title')}</title>
      <Masthead page={page} />
      <main>
        <h1 className={styles.title}>{t('sources.notFound.title')}</h1>
        <p>{t('sources.notFound.text')}</p>
        <p className={styles.ways}>
          <a href="/">{t('board.nav.board')}</a>
          <a href="/sources">{t('board.nav.sources')}</a>
        </p>
      </main>
    </div>
  );
}
