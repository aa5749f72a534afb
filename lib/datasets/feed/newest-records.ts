import { subjectField } from '@/lib/provenance/receipt-subject';
import { rowKey } from '@/lib/provenance/row-key';
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
  const dateField = first?.resource.dateField ?? null;
  if (!dataset || !first || dateField === null) return [];
  const { title } = dataset.descriptor;
  return first.rows.flatMap((row) => {
    const field = subjectField(first.resource, row);
    const words = field === null ? null : row[field];
    const date = row[dateField];
    if (typeof words !== 'string' || typeof date !== 'string') return [];
    return [{ dataset: { id, title }, row: { key: rowKey(first.resource, row), title: words, date } }];
  });
}
