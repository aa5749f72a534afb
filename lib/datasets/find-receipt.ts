import 'server-only';
import type { Translator } from '@/lib/messages/translator';
import { buildReceipt } from '@/lib/provenance/build-receipt';
import type { Receipt } from '@/lib/provenance/receipt';
import type { Field } from '@/lib/schema/descriptor';
import type { NamesRow } from '@/lib/schema/rows';
import type { DatasetStore } from './dataset-store';
import { relatedRecords } from './related-records';
import { presentData } from './store';

/** The name in the reader's language where one is established, else the English one. */
function nameInLanguage({ name_en: en, name_ar: ar, name_fa: fa }: NamesRow, lang: string): string {
  if (lang === 'ar') return ar ?? en;
  return lang === 'fa' ? (fa ?? en) : en;
}

/** Reader's name for an id that a cell refers to; null where the id is its own best name. */
function nameIn(
  { access }: DatasetStore,
  { kind, lang }: { readonly kind: NonNullable<Field['refers']>; readonly lang: string },
  id: string,
): string | null {
  if (kind === 'area') return access.rows('deployment-areas').find((row) => row.id === id)?.name ?? null;
  if (kind === 'chokepoint') return access.rows('chokepoints').find((row) => row.id === id)?.name ?? null;
  if (kind === 'country' || kind === 'actor') {
    const row = access.rows('names').find((each) => each.id === id);
    return row === undefined ? null : nameInLanguage(row, lang);
  }
  return null;
}

/** Receipt of one row, of the present data or of `store`; null when there is no such row. Throws DataFileError. */
export function findReceipt(
  datasetId: string,
  resource: string | null,
  key: string,
  wording: Translator,
  store: DatasetStore = presentData().store,
): Receipt | null {
  const found = store.findDataRow(datasetId, resource, key);
  if (found === null) return null;
  const { lang } = wording;
  return buildReceipt(
    {
      ...found,
      nameOf: (kind, id) => nameIn(store, { kind, lang }, id),
      related: relatedRecords(store, { datasetId, row: found.row, lang }),
    },
    wording,
  );
}
