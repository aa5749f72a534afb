import type { ReactNode } from 'react';
import { findPanel } from '@/lib/panels/registry';
import type { PageContext } from './page-context';
import { PageFrame } from './page-frame';
import styles from './topic-page.module.css';

interface TopicPageProps {
  readonly page: PageContext;
  readonly title: string;
  /** A short neutral introduction; every number in it is computed at the clock's date. */
  readonly lead: string;
  /** Panels that a long page leads to from its top, in their order; none = no such list. */
  readonly jumps?: readonly string[];
  readonly children: ReactNode;
}

/** A page made of panels: title, introduction, and the panels below each other. */
export function TopicPage({ page, title, lead, jumps = [], children }: TopicPageProps) {
  return (
    <PageFrame page={page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        <Jumps page={page} ids={jumps} />
      </header>
      {children}
    </PageFrame>
  );
}

function Jumps({ page, ids }: { readonly page: PageContext; readonly ids: readonly string[] }) {
  const panels = ids.flatMap((id) => findPanel(id) ?? []);
  if (panels.length === 0) return null;
  return (
    <nav aria-label={page.t('diplomacy.onThisPage')} className={styles.jumps}>
      <ul>
        {panels.map(({ id, titleKey }) => (
          <li key={id}>
            <a href={`#${id}`}>{page.t(titleKey)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
