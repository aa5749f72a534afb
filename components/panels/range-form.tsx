import type { TimeFigure } from '@/lib/figure/time-figure';
import { fromEpoch } from '@/lib/time/iso-date';
import { serializeViewState, withState } from '@/lib/view-state/codec';
import type { PageContext } from './page-context';
import styles from './range-form.module.css';

interface RangeFormProps {
  readonly figure: TimeFigure;
  readonly page: PageContext;
}

/** The days of a chart by typing: what its strip does, without scripts too. */
export function RangeForm({ figure, page }: RangeFormProps) {
  const { t, path, input } = page;
  const [from, to] = figure.x.domain;
  const others = serializeViewState(withState(input.state, { from: null, to: null }));
  const first = figure.overview === undefined ? from : figure.overview.domain[0];
  const last = figure.overview === undefined ? to : figure.overview.domain[1];
  const limits = { min: fromEpoch(Math.min(first, from)), max: fromEpoch(Math.max(last, to)) };
  return (
    <form
      action={`${path}#${figure.id}`}
      className={styles.form}
      aria-label={t('charts.range.legend', { title: figure.title })}
    >
      {[...others].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        {t('charts.range.from')} <input type="date" name="from" defaultValue={fromEpoch(from)} {...limits} />
      </label>
      <label>
        {t('charts.range.to')} <input type="date" name="to" defaultValue={fromEpoch(to)} {...limits} />
      </label>
      <button type="submit">{t('charts.range.submit')}</button>
    </form>
  );
}
