import { compareTables, type RowChanges } from '@/lib/provenance/compare-tables';
import { recordWords } from '@/lib/provenance/record-words';
import { rowKey } from '@/lib/provenance/row-key';
import type { Descriptor } from '@/lib/schema/descriptor';
import type { ChangedRow, DatasetChange, TableChange } from '@/lib/schema/release';
import type { DatasetStore } from './dataset-store';
import type { Dataset } from './load-dataset';

type Reason = Descriptor['revisions'][number];

/** Thrown where rows changed and the descriptor does not say why: no change is silent. */
export class UnexplainedChangeError extends Error {
  override readonly name = 'UnexplainedChangeError';
  constructor(id: string, keys: readonly string[], expected: string) {
    super(`${id}: ${keys.length} rows changed or went (${keys.slice(0, 5).join(', ')}); ${expected}`);
  }
}

/** The rows of those keys, with their words and dates. */
function describeRows(dataset: Dataset, name: string, keys: readonly string[]): ChangedRow[] {
  const parsed = dataset.resources.get(name);
  if (parsed === undefined || keys.length === 0) return [];
  const wanted = new Set(keys);
  return parsed.rows
    .filter((row) => wanted.has(rowKey(parsed.resource, row)))
    .map((row) => recordWords(dataset.descriptor, parsed.resource, row));
}

const NO_REASON = 'list them in `revisions` of the descriptor, as revision or correction';
const TWO_REASONS = 'name the `rows` of each new entry of `revisions`: they are of two kinds';

/** What a changed row is, by the new entries of the descriptor. Throws UnexplainedChangeError. */
function kindOf(reasons: readonly Reason[], id: string, key: string): Reason['kind'] {
  const named = reasons.find(({ rows }) => rows?.includes(key));
  if (named !== undefined) return named.kind;
  const general = new Set(reasons.filter(({ rows }) => rows === undefined).map(({ kind }) => kind));
  const [kind] = general;
  if (kind === undefined || general.size > 1) {
    throw new UnexplainedChangeError(id, [key], kind === undefined ? NO_REASON : TWO_REASONS);
  }
  return kind;
}

function tableChange(
  name: string,
  before: Dataset,
  after: Dataset,
  reasons: readonly Reason[],
): TableChange | null {
  const id = after.descriptor.name;
  const was = before.resources.get(name) ?? null;
  const { added, changed, removed }: RowChanges = compareTables(was, after.resources.get(name) ?? null);
  if (added.length + changed.length + removed.length === 0) return null;
  if (removed.length > 0 && reasons.length === 0) throw new UnexplainedChangeError(id, removed, NO_REASON);
  const kinds = changed.map((key) => ({ key, kind: kindOf(reasons, id, key) }));
  const of = (kind: Reason['kind']) => kinds.filter((one) => one.kind === kind).map(({ key }) => key);
  return {
    resource: name,
    added: describeRows(after, name, added),
    revised: describeRows(after, name, of('revision')),
    corrected: describeRows(after, name, of('correction')),
    removed: describeRows(before, name, removed),
  };
}

function newReasons(before: Descriptor, after: Descriptor): readonly Reason[] {
  const known = new Set(before.revisions.map((entry) => JSON.stringify(entry)));
  return after.revisions.filter((entry) => !known.has(JSON.stringify(entry)));
}

function datasetChange(before: Dataset, after: Dataset): DatasetChange {
  const { name: id, title } = after.descriptor;
  const reasons = newReasons(before.descriptor, after.descriptor);
  const names = new Set([...after.resources.keys(), ...before.resources.keys()]);
  const tables = [...names].flatMap((name) => tableChange(name, before, after, reasons) ?? []);
  return {
    id,
    title,
    kind: tables.length > 0 ? 'changed' : 'described',
    tables,
    reasons: reasons.map(({ on, kind, text }) => ({ on, kind, text })),
  };
}

/**
 * What differs between two states of all data, one entry for each dataset that does, by id. Of a dataset that is new
 * or gone the rows are not listed. Throws UnexplainedChangeError, and DataFileError for a broken dataset.
 */
export function compareStores(before: DatasetStore, after: DatasetStore): readonly DatasetChange[] {
  const ids = new Set<string>([...before.datasetIds(), ...after.datasetIds()]);
  return [...ids].sort().flatMap((id): DatasetChange[] => {
    const isThere = after.isDatasetId(id);
    if (isThere && before.isDatasetId(id) && before.checksum(id) === after.checksum(id)) return [];
    const was = before.findDataset(id);
    const now = after.findDataset(id);
    if (was !== null && now !== null) return [datasetChange(was, now)];
    const title = (now ?? was)?.descriptor.title ?? id;
    return [{ id, title, kind: now === null ? 'gone' : 'new', tables: [], reasons: [] }];
  });
}
