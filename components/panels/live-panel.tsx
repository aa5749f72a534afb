import { ReceiptDoor } from '@/components/receipts/receipt-door';
import { receiptLabels } from '@/components/receipts/receipt-labels';
import { directionOf } from '@/lib/view-state/direction';
import { FrameHost } from './frame-host';
import styles from './live-panel.module.css';
import { Notices } from './notices';
import type { PageContext } from './page-context';
import { Panel } from './panel';

interface LivePanelProps {
  readonly id: string;
  readonly page: PageContext;
  readonly title: string;
}

/** One panel alone that can be moved and changed: what an embed becomes when a reader explores it. */
export function LivePanel({ id, page, title }: LivePanelProps) {
  const { state, clock } = page.input;
  return (
    <FrameHost>
      <main
        className={styles.frame}
        lang={state.lang}
        dir={directionOf(state.lang)}
        data-embed
        data-theme={state.theme}
        data-clock={clock.on}
      >
        <h1 className={styles.title}>{title}</h1>
        <Notices page={page} />
        <Panel id={id} page={page} />
        <ReceiptDoor labels={receiptLabels(page.t)} release={state.release} />
      </main>
    </FrameHost>
  );
}
