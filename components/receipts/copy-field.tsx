import styles from './citation.module.css';

interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Words of the button, which scripts make work; without them the text can be selected. */
  readonly copy: string;
  readonly rows: number;
}

/** A text to be taken away. */
export function CopyField({ id, label, text, copy, rows }: CopyFieldProps) {
  return (
    <div className={styles.block}>
      <label htmlFor={id}>{label}</label>
      <button type="button" className={styles.copy} data-copy={id}>
        {copy}
      </button>
      <textarea id={id} readOnly spellCheck={false} rows={rows} value={text} className={styles.text} />
    </div>
  );
}
