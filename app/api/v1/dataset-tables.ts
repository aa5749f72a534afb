import { WORDS } from '@/app/api/v1/endpoint';
import type { DatasetTables, Table } from '@/lib/api/query';
import { noSuchRelease } from '@/lib/api/release-answers';
import type { Answer } from '@/lib/api/respond';
import type { DatasetStore } from '@/lib/datasets/dataset-store';
import { type OpenedData, openData, releaseName } from '@/lib/datasets/store';
import { licenceTitles } from '@/lib/provenance/attribution';
import { rowKey } from '@/lib/provenance/row-key';

const isTables = (tables: readonly Table[]): tables is readonly [Table, ...Table[]] => tables.length > 0;

/** The dataset as the API answers with it; null for an id that no dataset has. Throws for a broken one. */
export function findTables(data: OpenedData, id: string): DatasetTables | null {
  const { store } = data;
  const dataset = store.findDataset(id);
  if (dataset === null) return null;
  const { descriptor, resources } = dataset;
  const tables = [...resources.values()].map((parsed): Table => {
    const { resource, rows, geometries, digits } = parsed;
    return { resource, rows, geometries, digits, keyOf: (row) => rowKey(resource, row) };
  });
  if (!isTables(tables)) return null;
  const checksum = store.checksum(id);
  return { descriptor, licence: licenceTitles(descriptor), release: releaseName(data), checksum, tables };
}

/** Ids of the datasets that cannot be read; reads all of them on first use. */
export function brokenIds(store: DatasetStore): readonly string[] {
  return store.loadAll().map(({ problem }) => problem.file.split('/')[0] ?? problem.file);
}

/** The data that a request asks for by `release`, or the answer that there is no such release. */
export function askedData(
  search: URLSearchParams,
): { readonly data: OpenedData; readonly refused: null } | { readonly data: null; readonly refused: Answer } {
  const data = openData(search.get('release'));
  return data === null ? { data, refused: noSuchRelease(WORDS.t) } : { data, refused: null };
}
