import styles from '@/components/panels/dataset.module.css';
import frame from '@/components/panels/page-frame.module.css';
import { createTranslator } from '@/lib/messages/translator';

export default function NotFound() {
  const { t } = createTranslator('en');
  return (
    <main className={frame.page}>
      <h1 className={styles.title}>{t('sources.notFound.title')}</h1>
      <p className={styles.intro}>{t('sources.notFound.text')}</p>
      <p className={styles.downloads}>
        <a href="/">{t('board.nav.board')}</a>
        <a href="/sources">{t('board.nav.sources')}</a>
      </p>
    </main>
  );
}
