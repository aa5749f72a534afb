import 'server-only';
import type { Translator } from '@/lib/messages/translator';
import { buildReceipt } from '@/lib/provenance/build-receipt';
import type { Receipt } from '@/lib/provenance/receipt';
import type { Field } from '@/lib/schema/descriptor';
import type { DatasetStore } from './dataset-store';
import { presentData } from './store';

/** Reader's name for an id that a cell refers to; null where the id is its own best name. */
function nameIn({ access }: DatasetStore, kind: NonNullable<Field['refers']>, id: string): string | null {
  if (kind === 'area') return access.rows('deployment-areas').find((row) => row.id === id)?.name ?? null;
  if (kind === 'chokepoint') return access.rows('chokepoints').find((row) => row.id === id)?.name ?? null;
  if (kind === 'country' || kind === 'actor') {
    return access.rows('names').find((row) => row.id === id)?.name_en ?? null;
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
  return buildReceipt({ ...found, nameOf: (kind, id) => nameIn(store, kind, id) }, wording);
}
