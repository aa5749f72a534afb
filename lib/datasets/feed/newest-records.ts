import { recordWords } from '@/lib/provenance/record-words';
import type { ChangedRow } from '@/lib/schema/release';
import type { DatasetStore } from '../dataset-store';

/** A dated record with words of its own. */
export interface NamedRecord {
  readonly dataset: { readonly id: string; readonly title: string };
  readonly row: ChangedRow;
}

/** The newest records that say in words what happened, by their dates; a broken dataset has none. */
export function newestRecords(store: DatasetStore, most: number): readonly NamedRecord[] {
  return store
    .catalogue()
    .filter(({ frequency }) => frequency === 'irregular')
    .flatMap(({ name }) => recordsOf(store, name))
    .sort((a, b) => compare(b.row.date ?? '', a.row.date ?? ''))
    .slice(0, most);
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

function recordsOf(store: DatasetStore, id: string): NamedRecord[] {
  const dataset = store.findDataset(id);
  const first = dataset?.resources.values().next().value;
  if (!dataset || !first) return [];
  const { descriptor } = dataset;
  return first.rows
    .map((row) => recordWords(descriptor, first.resource, row))
    .filter(({ title, date }) => title !== null && date !== null)
    .map((row) => ({ dataset: { id, title: descriptor.title }, row }));
}
