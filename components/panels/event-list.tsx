import type { ListEntry } from '@/lib/panels/panel';
import styles from './event-list.module.css';

interface EventListProps {
  readonly entries: readonly ListEntry[];
  readonly hrefOf: (reference: string) => string;
}

/** Events as a plain list, newest first. */
export function EventList({ entries, hrefOf }: EventListProps) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.key} className={styles.entry} data-confidence={entry.confidence}>
          <time dateTime={entry.date} className={styles.date}>
            {entry.dateText}
          </time>
          <div>
            <a href={hrefOf(entry.receipt)} data-receipt={entry.receipt} className={styles.title}>
              {entry.title}
            </a>
            <p className={styles.text}>{entry.text}</p>
            <p className={styles.tags}>{entry.tags.join(' · ')}</p>
            {entry.links ? (
              <p className={styles.links}>
                {entry.links.map(({ label, href }) => (
                  <a key={href} href={href} aria-label={`${label}: ${entry.title}`}>
                    {label}
                  </a>
                ))}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
