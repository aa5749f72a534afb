import type { ReactNode } from 'react';
import type { PageContext } from './page-context';
import { PageFrame } from './page-frame';
import styles from './topic-page.module.css';

interface TopicPageProps {
  readonly page: PageContext;
  readonly title: string;
  /** A short neutral introduction; every number in it is computed at the clock's date. */
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page made of panels: title, introduction, and the panels below each other. */
export function TopicPage({ page, title, lead, children }: TopicPageProps) {
  return (
    <PageFrame page={page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
      </header>
      {children}
    </PageFrame>
  );
}
