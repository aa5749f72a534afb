import { Drawing } from '@/components/ui/drawing';
import type { KeyFigure } from '@/lib/panels/panel';
import styles from './key-figures.module.css';

interface KeyFigureListProps {
  readonly figures: readonly KeyFigure[];
  readonly hrefOf: (reference: string) => string;
  /** Drawn 60-day line of a figure, or null. */
  readonly sparkOf: (figure: KeyFigure) => string | null;
}

/** Key figures as a typographic column: label, value with unit, own date, change, 60-day line. */
export function KeyFigureList({ figures, hrefOf, sparkOf }: KeyFigureListProps) {
  return (
    <dl className={styles.list}>
      {figures.map((figure) => {
        const spark = sparkOf(figure);
        return (
          <div key={figure.id} className={styles.item}>
            <dt className={styles.label}>{figure.label}</dt>
            <dd className={styles.body}>
              <span className={styles.value}>
                {figure.receipt ? (
                  <a href={hrefOf(figure.receipt)} data-receipt={figure.receipt} className={styles.link}>
                    {figure.value}
                  </a>
                ) : (
                  figure.value
                )}
                {figure.unit ? <span className={styles.unit}> {figure.unit}</span> : null}
              </span>
              {spark ? <Drawing className={styles.spark} markup={spark} /> : null}
              <span className={styles.small}>
                {figure.dateText}
                {figure.change ? `; ${figure.change}` : ''}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
