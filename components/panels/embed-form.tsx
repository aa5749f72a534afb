import { serializeViewState, withState } from '@/lib/view-state/codec';
import { LANGUAGES } from '@/lib/view-state/direction';
import styles from './embed-copy.module.css';
import type { PageContext } from './page-context';

interface EmbedFormProps {
  readonly page: PageContext;
  readonly panelId: string;
  readonly width: number;
  /** Ids of the releases that an embed may be pinned to. */
  readonly releases: readonly string[];
}

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly now: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Widths at which embeds are shown and their heights said, px. */
export const EMBED_WIDTHS = [320, 640, 960] as const;

/** Each language in its own words. */
const LANGUAGE_NAMES = { en: 'English', ar: 'العربية', fa: 'فارسی' } as const;

/** What the form's own fields say is not said again by hidden ones. */
const ASKED = {
  on: null,
  theme: 'auto',
  lang: 'en',
  controls: 'full',
  release: null,
  title: true,
  legend: true,
} as const;

function choicesOf({ page, width, releases }: EmbedFormProps): readonly Choice[] {
  const { t, input } = page;
  const { theme, lang, controls, release } = input.state;
  return [
    {
      name: 'width',
      label: t('embed.form.width'),
      now: String(width),
      options: EMBED_WIDTHS.map((one) => [String(one), `${one} px`]),
    },
    {
      name: 'theme',
      label: t('embed.form.theme'),
      now: theme,
      options: (['auto', 'light', 'dark'] as const).map((one) => [one, t(`board.theme.${one}`)]),
    },
    {
      name: 'lang',
      label: t('embed.form.lang'),
      now: lang,
      options: LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]]),
    },
    {
      name: 'controls',
      label: t('embed.form.controls'),
      now: controls,
      options: (['full', 'min', 'none'] as const).map((one) => [one, t(`embed.form.controls.${one}`)]),
    },
    {
      name: 'release',
      label: t('embed.form.data'),
      now: release ?? '',
      options: [
        ['', t('embed.form.live')],
        ...releases.map((id) => [id, t('embed.form.pinned', { id })] as const),
      ],
    },
  ];
}

/** How the embed shall look, as a plain form: it works without scripts, and its address can be copied. */
export function EmbedForm(props: EmbedFormProps) {
  const { page, panelId } = props;
  const { t, path, input } = page;
  const { state } = input;
  return (
    <form className={styles.form} action={path} method="get" aria-label={t('embed.form.label')}>
      <input type="hidden" name="panel" value={panelId} />
      {[...serializeViewState(withState(state, ASKED))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choicesOf(props).map(({ name, label, now, options }) => (
        <label key={name} className={styles.field}>
          {label}
          <select name={name} defaultValue={now}>
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className={styles.field}>
        {t('embed.form.on')}
        <input type="date" name="on" defaultValue={state.on ?? ''} max={input.clock.last} />
      </label>
      <label className={styles.tick}>
        <input type="checkbox" name="title" value="0" defaultChecked={!state.title} />{' '}
        {t('embed.form.noTitle')}
      </label>
      <label className={styles.tick}>
        <input type="checkbox" name="legend" value="0" defaultChecked={!state.legend} />{' '}
        {t('embed.form.noLegend')}
      </label>
      <button type="submit">{t('embed.form.submit')}</button>
    </form>
  );
}
