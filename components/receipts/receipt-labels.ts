import type { Translate } from '@/lib/messages/translator';
import type { Confidence, ObservationStatus } from '@/lib/schema/status';

/** Words of the receipt card, made on the server: the catalogue stays out of the browser. */
export interface ReceiptLabels {
  readonly title: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly open: string;
  /** With `{date}`. */
  readonly setClock: string;
  readonly dataset: string;
  readonly values: string;
  readonly date: string;
  readonly sources: string;
  readonly noAddress: string;
  readonly licence: string;
  readonly confidence: string;
  readonly status: string;
  readonly vintage: string;
  readonly method: string;
  readonly notes: string;
  readonly related: string;
  readonly published: string;
  readonly seen: string;
  readonly count: string;
  readonly asCompiled: string;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly statuses: Readonly<Record<ObservationStatus, string>>;
}

/** Words of the card in the translator's language. */
export function receiptLabels(t: Translate): ReceiptLabels {
  return {
    title: t('sources.card.title'),
    close: t('sources.card.close'),
    loading: t('sources.card.loading'),
    failed: t('sources.card.failed'),
    open: t('sources.card.open'),
    setClock: t('charts.setClock', { date: '{date}' }),
    dataset: t('sources.card.dataset'),
    values: t('sources.card.values'),
    date: t('sources.card.date'),
    sources: t('sources.card.sources'),
    noAddress: t('sources.card.noAddress'),
    licence: t('sources.card.licence'),
    confidence: t('sources.card.confidence'),
    status: t('sources.card.status'),
    vintage: t('sources.card.vintage'),
    method: t('sources.card.method'),
    notes: t('sources.card.notes'),
    related: t('sources.card.related'),
    published: t('sources.card.published'),
    seen: t('sources.card.seen'),
    count: t('sources.card.count'),
    asCompiled: t('sources.card.asCompiled'),
    confidences: {
      confirmed: t('sources.confidence.confirmed'),
      reported: t('sources.confidence.reported'),
      claimed: t('sources.confidence.claimed'),
    },
    statuses: {
      normal: t('sources.status.normal'),
      provisional: t('sources.status.provisional'),
      estimated: t('sources.status.estimated'),
      unconfirmed: t('sources.status.unconfirmed'),
      flagged: t('sources.status.flagged'),
    },
  };
}
