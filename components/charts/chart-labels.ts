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
  /** Head of a cut axis, with `{unit}` and `{from}`. */
  readonly axisCut: string;
  readonly brush: BrushLabels;
}

/** Words of the strip on which days are chosen; `{from}` and `{to}` are filled in by it. */
export interface BrushLabels {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly hint: string;
  readonly shown: string;
  readonly reset: string;
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
    axisCut: t('charts.axisCut', { unit: '{unit}', from: '{from}' }),
    brush: {
      region: t('charts.brush.region', { title }),
      from: t('charts.brush.from'),
      to: t('charts.brush.to'),
      hint: t('charts.brush.hint'),
      shown: t('charts.brush.shown', { from: '{from}', to: '{to}' }),
      reset: t('charts.brush.reset'),
    },
  };
}
