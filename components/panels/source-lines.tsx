import { sourceAddress } from '@/lib/api/addresses';
import type { SourceLine } from '@/lib/panels/panel';
import styles from './panel-frame.module.css';

interface SourceLinesProps {
  readonly sources: readonly SourceLine[];
  /** Release that the page is pinned to. */
  readonly release: string | null;
  readonly labels: {
    readonly heading: string;
    readonly asOf: (line: SourceLine) => string;
    /** When newer values are due. */
    readonly due: string;
  };
}

/** Where the figures come from: attribution, licence, how far each dataset reaches. */
export function SourceLines({ sources, release, labels }: SourceLinesProps) {
  return (
    <footer className={styles.sources}>
      <h3 className={styles.smallHead}>{labels.heading}</h3>
      <ul>
        {sources.map((line) => (
          <li key={line.datasetId}>
            <a href={sourceAddress(line.datasetId, release)}>{line.title}</a>,{' '}
            <span className={line.staleText ? styles.stale : undefined}>
              {line.staleText ?? labels.asOf(line)}
            </span>
            . {line.attribution} ({line.licence}).
          </li>
        ))}
      </ul>
      <p>{labels.due}</p>
    </footer>
  );
}
