import type { Descriptor, Resource } from '@/lib/schema/descriptor';
import type { Row } from '@/lib/schema/table';

/** Joins the parts of a row's key; no key value may hold it. */
export const KEY_SEPARATOR = '~';

/** Key of a row inside its resource: the primary key's values in order, joined by `~`. */
export function rowKey(resource: Resource, row: Row): string {
  return resource.schema.primaryKey.map((name) => String(row[name] ?? '')).join(KEY_SEPARATOR);
}

/** Index of the row with that key, or null. Linear: for many look-ups make an index with `rowKey`. */
export function findRow(resource: Resource, rows: readonly Row[], key: string): number | null {
  const at = rows.findIndex((row) => rowKey(resource, row) === key);
  return at < 0 ? null : at;
}

/** Where a receipt's row is. */
export interface ReceiptRef {
  readonly datasetId: string;
  /** Name of a companion resource; null = the dataset's first. */
  readonly resource: string | null;
  readonly key: string;
}

const REFERENCE = /^([a-z0-9-]{1,80})(?::([a-z0-9-]{1,80}))?\/(.{1,300})$/su;

/** Reads `<dataset id>/<row key>` or `<dataset id>:<resource>/<row key>`; null for any other text. */
export function parseReceiptRef(text: string): ReceiptRef | null {
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const [, datasetId = '', resource = null, key = ''] = match;
  return { datasetId, resource, key };
}

/** Reference to a row's receipt, as marks and table rows carry it; `parseReceiptRef` reads it back. */
export function receiptRef(descriptor: Descriptor, resource: Resource, row: Row): string {
  const isFirst = descriptor.resources[0]?.name === resource.name;
  return `${descriptor.name}${isFirst ? '' : `:${resource.name}`}/${rowKey(resource, row)}`;
}
