import type { MapMeasure } from '@/lib/figure/map-tools';
import styles from './map-block.module.css';
import type { PageContext } from './page-context';

interface MapMeasureFormProps {
  readonly measure: MapMeasure;
  readonly page: PageContext;
  readonly hidden: readonly (readonly [string, string])[];
  readonly id: string;
}

/** Distances between two places as a plain form: the great circle, and the way ships take. */
export function MapMeasureForm({ measure, page, hidden, id }: MapMeasureFormProps) {
  const { t, path } = page;
  const { ways, notes, places } = measure;
  const list = `${id}-places`;
  const isUsed = measure.start !== '' || measure.finish !== '';
  return (
    <details className={styles.fold} open={isUsed || undefined} data-measure>
      <summary>{t('map.measure.title')}</summary>
      <form action={`${path}#${id}`} method="get" className={styles.form}>
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          {t('map.measure.start')}
          <input
            key={`start ${measure.start}`}
            name="start"
            list={list}
            defaultValue={measure.start}
            aria-describedby={`${list}-hint`}
            required
          />
        </label>
        <label>
          {t('map.measure.finish')}
          <input
            key={`finish ${measure.finish}`}
            name="finish"
            list={list}
            defaultValue={measure.finish}
            aria-describedby={`${list}-hint`}
            required
          />
        </label>
        <label>
          {t('map.measure.knots')}
          <input name="knots" type="number" min="1" max="40" step="0.5" defaultValue={measure.knots} />
        </label>
        <datalist id={list}>
          {places.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit">{t('map.measure.button')}</button>
      </form>
      <p className={styles.small} id={`${list}-hint`}>
        {t('map.measure.hint')}
      </p>
      {ways.length > 0 ? (
        <dl className={styles.ways}>
          {ways.map(({ kind, label, text }) => (
            <div key={kind} data-way={kind}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {notes.map((note) => (
        <p key={note} className={styles.small}>
          {note}
        </p>
      ))}
    </details>
  );
}
