import { serializeViewState, withState } from '@/lib/view-state/codec';
import type { PageContext } from './page-context';
import styles from './timeline-form.module.css';

/** Search and first and last day as a plain form: it works without scripts, and its address can be copied. */
export function TimelineForm({ page }: { readonly page: PageContext }) {
  const { t, path, input } = page;
  const { state } = input;
  const kept = serializeViewState(withState(state, { q: null, from: null, to: null }));
  return (
    <search>
      <form className={styles.form} action={path} method="get">
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className={styles.field}>
          {t('forces.search.words')}
          <input type="search" name="q" maxLength={80} defaultValue={state.q ?? ''} />
        </label>
        <label className={styles.field}>
          {t('forces.search.from')}
          <input type="date" name="from" min="1979-01-01" defaultValue={state.from ?? ''} />
        </label>
        <label className={styles.field}>
          {t('forces.search.to')}
          <input type="date" name="to" min="1979-01-01" defaultValue={state.to ?? ''} />
        </label>
        <button type="submit" className={styles.button}>
          {t('forces.search.submit')}
        </button>
      </form>
    </search>
  );
}
