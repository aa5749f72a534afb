import 'server-only';
import type { Descriptor } from '@/lib/schema/descriptor';
import { isDataFileError } from './data-problem';
import type { DatasetStore } from './dataset-store';

/** One line of the catalogue: what a dataset is, or why it cannot be read. */
export interface DatasetSummary {
  readonly id: string;
  readonly descriptor: Descriptor | null;
  /** Rows of the first resource. */
  readonly rows: number;
  /** File, line, column, what was found and expected; null when all is well. */
  readonly error: string | null;
}

const TOPICS: readonly string[] = ['energy', 'shipping', 'forces', 'diplomacy', 'reference'];

function summaryOf(store: DatasetStore, id: string): DatasetSummary {
  try {
    const descriptor = store.findDescriptor(id);
    const rows = store.findDataset(id)?.resources.values().next().value?.rows.length ?? 0;
    return { id, descriptor, rows, error: null };
  } catch (error) {
    if (!isDataFileError(error)) throw error;
    return { id, descriptor: null, rows: 0, error: error.message };
  }
}

/** Every dataset by topic, then title; a broken one stands last in its place with its error. */
export function datasetSummaries(store: DatasetStore): readonly DatasetSummary[] {
  const topicOf = ({ descriptor }: DatasetSummary) => TOPICS.indexOf(descriptor?.topic ?? 'reference');
  return store
    .datasetIds()
    .map((id) => summaryOf(store, id))
    .toSorted((a, b) => topicOf(a) - topicOf(b) || a.id.localeCompare(b.id));
}
