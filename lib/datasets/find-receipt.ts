import 'server-only';
import type { Translator } from '@/lib/messages/translator';
import { buildReceipt } from '@/lib/provenance/build-receipt';
import type { Receipt } from '@/lib/provenance/receipt';
import type { Field } from '@/lib/schema/descriptor';
import { dataAccess, findDataRow } from './store';

/** Reader's name for an id that a cell refers to; null where the id is its own best name. */
function nameOf(kind: NonNullable<Field['refers']>, id: string): string | null {
  const data = dataAccess();
  if (kind === 'area') return data.rows('deployment-areas').find((row) => row.id === id)?.name ?? null;
  if (kind === 'chokepoint') return data.rows('chokepoints').find((row) => row.id === id)?.name ?? null;
  if (kind === 'country' || kind === 'actor') {
    return data.rows('names').find((row) => row.id === id)?.name_en ?? null;
  }
  return null;
}

/** Receipt of one row; null when there is no such dataset, resource or row. Throws DataFileError. */
export function findReceipt(
  datasetId: string,
  resource: string | null,
  key: string,
  wording: Translator,
): Receipt | null {
  const found = findDataRow(datasetId, resource, key);
  return found === null ? null : buildReceipt({ ...found, nameOf }, wording);
}
