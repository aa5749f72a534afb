import type { Translator } from '@/lib/messages/translator';
import type { ObservationStatus } from '@/lib/schema/status';

/** Finished words of an interactive chart; `{label}`, `{value}`, `{date}` and `{status}` are filled in by it. */
export interface ChartLabels {
  readonly lang: string;
  /** What the chart is and how to use it, for screen readers. */
  readonly explore: string;
  readonly reading: string;
  readonly readingUncertain: string;
  readonly status: Readonly<Record<ObservationStatus, string>>;
}

const SLOTS = { label: '{label}', value: '{value}', date: '{date}', status: '{status}' } as const;

/** Words for the chart of a title, made on the server. */
export function chartLabels({ t, lang }: Translator, title: string): ChartLabels {
  return {
    lang,
    explore: t('charts.explore', { title }),
    reading: t('charts.reading', SLOTS),
    readingUncertain: t('charts.readingUncertain', SLOTS),
    status: {
      normal: t('panels.status.normal'),
      provisional: t('panels.status.provisional'),
      estimated: t('panels.status.estimated'),
      unconfirmed: t('panels.status.unconfirmed'),
      flagged: t('panels.status.flagged'),
    },
  };
}
