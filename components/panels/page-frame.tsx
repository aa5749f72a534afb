import type { ReactNode } from 'react';
import { CopyDoor } from '@/components/receipts/copy-door';
import { ReceiptDoor } from '@/components/receipts/receipt-door';
import { receiptLabels } from '@/components/receipts/receipt-labels';
import { formatDate } from '@/lib/time/format-date';
import { Masthead } from './masthead';
import { Notices } from './notices';
import type { PageContext } from './page-context';
import styles from './page-frame.module.css';
import { PageRibbon } from './page-ribbon';
import { ReleaseLine } from './release-line';

interface PageFrameProps {
  readonly page: PageContext;
  readonly children: ReactNode;
}

/** What every page shares: masthead, notices, the content, the footer, the ribbon, and the receipt card. */
export function PageFrame({ page, children }: PageFrameProps) {
  const { t, input } = page;
  const { state, clock } = input;
  return (
    <div className={styles.page} data-theme={state.theme} data-clock={clock.on}>
      <a className={styles.skip} href="#content">
        {t('board.skip')}
      </a>
      <a className={styles.skip} href="#clock">
        {t('board.skipToClock')}
      </a>
      <Masthead page={page} />
      <main id="content">
        <Notices page={page} />
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('board.footer.line', { last: formatDate(clock.last, 'day', state.lang) })}</p>
        <p>{t('board.footer.licence')}</p>
        <ReleaseLine page={page} />
      </footer>
      <div id="clock" tabIndex={-1}>
        <PageRibbon page={page} />
      </div>
      <CopyDoor copied={t('releases.cite.copied')} />
      <ReceiptDoor labels={receiptLabels(t)} release={state.release} />
    </div>
  );
}
