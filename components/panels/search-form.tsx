import { serializeViewState, withState } from '@/lib/view-state/codec';
import type { PageContext } from './page-context';
import styles from './search-form.module.css';

interface SearchFormProps {
  readonly page: PageContext;
  /** Panel that the answer leads to. */
  readonly panelId: string;
  readonly words: { readonly label: string; readonly submit: string };
  /** Words of the first and last day, where those can be chosen too. */
  readonly days?: { readonly from: string; readonly to: string };
}

/** A search as a plain form: it works without scripts, keeps the rest of the view, and its address can be copied. */
export function SearchForm({ page, panelId, words, days }: SearchFormProps) {
  const { path, input } = page;
  const kept = serializeViewState(
    withState(input.state, days ? { q: null, from: null, to: null } : { q: null }),
  );
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
        {days
          ? (['from', 'to'] as const).map((name) => (
              <label key={name} className={styles.field}>
                {days[name]}
                <input type="date" name={name} min="1979-01-01" defaultValue={input.state[name] ?? ''} />
              </label>
            ))
          : null}
        <button type="submit" className={styles.button}>
          {words.submit}
        </button>
      </form>
    </search>
  );
}
