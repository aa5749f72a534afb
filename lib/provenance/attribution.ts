import type { Descriptor } from '@/lib/schema/descriptor';
import { formatDate } from '@/lib/time/format-date';
import type { Wording } from './cell-text';

/** Titles of the dataset's licences, in the descriptor's order. */
export function licenceTitles(descriptor: Descriptor): string {
  return descriptor.licenses.map(({ title }) => title).join('; ');
}

/** The words that go with every use of a dataset: attribution, licence, and the date it vouches for. */
export function attributionLine(descriptor: Descriptor, { t, lang }: Wording): string {
  const { attribution, asOf } = descriptor;
  const licence = licenceTitles(descriptor);
  if (asOf === null) return t('receipts.attribution', { attribution, licence });
  return t('receipts.attributionAsOf', { attribution, licence, date: formatDate(asOf, 'day', lang) });
}
