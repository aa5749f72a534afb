import type { Descriptor } from './descriptor';
import type { DatasetRows, FeatureRows } from './rows';
import type { FeatureRow, Row } from './table';

/** Ids of all datasets, as generated from `data/`. */
export type DatasetId = keyof DatasetRows;

/** Thrown where code asks for a dataset or resource that these data do not hold, as an earlier release may. */
export class UnknownDatasetError extends Error {
  override readonly name = 'UnknownDatasetError';
  constructor(id: string) {
    super(`Unknown dataset: ${id.slice(0, 80)}`);
  }
}

/**
 * How logic gets at data without reading files: rows are handed in. `lib/datasets` implements it on the
 * server; tests implement it with a few rows.
 */
export interface DataAccess {
  /** Rows of a dataset's first resource, sorted as its descriptor says. */
  rows<Id extends DatasetId>(id: Id): readonly DatasetRows[Id][];
  /** Rows of a companion resource of a dataset (e.g. an earlier vintage). */
  companion(id: DatasetId, resource: string): readonly Row[];
  /** Features of a GeoJSON resource. */
  features<Id extends keyof FeatureRows>(id: Id): readonly FeatureRow<FeatureRows[Id]>[];
  descriptor(id: DatasetId): Descriptor;
}
