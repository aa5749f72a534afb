import type { DatasetTables, Table } from '@/lib/api/query';
import { findDataset, loadAll } from '@/lib/datasets/store';
import { licenceTitles } from '@/lib/provenance/attribution';
import { rowKey } from '@/lib/provenance/row-key';

const isTables = (tables: readonly Table[]): tables is readonly [Table, ...Table[]] => tables.length > 0;

/** The dataset as the API answers with it; null for an id that no dataset has. Throws for a broken one. */
export function findTables(id: string): DatasetTables | null {
  const dataset = findDataset(id);
  if (dataset === null) return null;
  const { descriptor, resources } = dataset;
  const tables = [...resources.values()].map((parsed): Table => {
    const { resource, rows, geometries, digits } = parsed;
    return { resource, rows, geometries, digits, keyOf: (row) => rowKey(resource, row) };
  });
  return isTables(tables) ? { descriptor, licence: licenceTitles(descriptor), tables } : null;
}

/** Ids of the datasets that cannot be read; reads all of them on first use. */
export function brokenIds(): readonly string[] {
  return loadAll().map(({ problem }) => problem.file.split('/')[0] ?? problem.file);
}
