import { serializeViewState, withState } from '@/lib/view-state/codec';
import type { PageContext } from './page-context';
import styles from './search-form.module.css';

interface SearchFormProps {
  readonly page: PageContext;
  /** Panel that the answer leads to. */
  readonly panelId: string;
  readonly words: { readonly label: string; readonly submit: string };
}

/** A search as a plain form: it works without scripts, keeps the rest of the view, and its address can be copied. */
export function SearchForm({ page, panelId, words }: SearchFormProps) {
  const { path, input } = page;
  const kept = serializeViewState(withState(input.state, { q: null }));
  return (
    <search>
      <form className={styles.form} action={`${path}#${panelId}`} method="get">
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className={styles.field}>
          {words.label}
          <input type="search" name="q" maxLength={80} defaultValue={input.state.q ?? ''} />
        </label>
        <button type="submit" className={styles.button}>
          {words.submit}
        </button>
      </form>
    </search>
  );
}
