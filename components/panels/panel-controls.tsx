import Link from 'next/link';
import type { PanelControl } from '@/lib/panels/panel';
import styles from './panel-controls.module.css';

interface PanelControlsProps {
  readonly panelId: string;
  readonly controls: readonly PanelControl[];
  /** Path of the page that the choices lead back to. */
  readonly path: string;
  /** Words that unfold the choices where there is little room and many rows of them; left out = never folded. */
  readonly summary?: string;
}

/** Most rows of choices that are never folded. */
const MOST_UNFOLDED = 2;

/** A panel's choices, each a row of links: they work without scripts, by keyboard, and can be copied. */
export function PanelControls({ panelId, controls, path, summary }: PanelControlsProps) {
  if (controls.length === 0) return null;
  const rows = (
    <div className={styles.controls}>
      {controls.map(({ id, label, options, fold }) => (
        <nav key={id} aria-labelledby={`${panelId}-title ${panelId}-${id}`} className={styles.control}>
          <span id={`${panelId}-${id}`} className={styles.label}>
            {label}
          </span>
          <Options options={options.slice(0, fold?.after)} {...{ panelId, path }} />
          {fold === undefined ? null : (
            <details className={styles.more}>
              <summary>{fold.label}</summary>
              <Options options={options.slice(fold.after)} {...{ panelId, path }} />
            </details>
          )}
        </nav>
      ))}
    </div>
  );
  if (summary === undefined || controls.length <= MOST_UNFOLDED) return rows;
  return (
    <details className={styles.folded}>
      <summary>{summary}</summary>
      {rows}
    </details>
  );
}

interface OptionsProps extends Pick<PanelControl, 'options'>, Pick<PanelControlsProps, 'panelId' | 'path'> {}

function Options({ options, panelId, path }: OptionsProps) {
  return (
    <ul>
      {options.map((option) => (
        <li key={`${option.label} ${option.query}`}>
          <Link
            href={`${path}${option.query === '' ? '' : `?${option.query}`}#${panelId}`}
            aria-current={option.isCurrent ? 'true' : undefined}
            prefetch={false}
            scroll={false}
            replace
          >
            {option.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
