import type { CitationFormat } from './citation-formats';

/** Public addresses, each also the key of its answer in the browser's cache. They never change. */

const API = '/api/v1';

/** Narrowing parameters of an address; null ones are left out. */
export type Query = Readonly<Record<string, string | number | null>>;

/** A receipt's reference taken apart. */
export interface ReceiptRef {
  readonly datasetId: string;
  /** Companion resource that holds the row; null for the dataset's first one. */
  readonly resource: string | null;
  /** Primary key of the row, parts joined by `~`. */
  readonly key: string;
}

/** Thrown for a text that is no `<dataset>/<key>` or `<dataset>:<resource>/<key>`. */
export class InvalidReceiptRefError extends Error {
  override readonly name = 'InvalidReceiptRefError';
  constructor(ref: string) {
    super(`Not a receipt reference: ${ref.slice(0, 80)}`);
  }
}

const REF = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?::([a-z0-9]+(?:-[a-z0-9]+)*))?\/(.+)$/s;

function withQuery(path: string, query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
  return text === '' ? path : `${path}?${text}`;
}

function toParams(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) params.append(name, String(value));
  return params;
}

/** Address of the list of all datasets. */
export const CATALOGUE_ADDRESS = `${API}/datasets`;

/** Address of the list of all releases. */
export const RELEASES_ADDRESS = `${API}/releases`;

/** Address of a release: its checksums, and what changed since the one before. */
export function releaseAddress(id: string): string {
  return `${RELEASES_ADDRESS}/${encodeURIComponent(id)}.json`;
}

/** Address of a whole dataset, or of the part that `query` (from, to, fields, limit, offset) asks for. */
export function datasetAddress(
  id: string,
  ext: 'json' | 'csv' | 'geojson' | 'metadata.json' | CitationFormat,
  query: Query = {},
): string {
  return withQuery(`${API}/datasets/${encodeURIComponent(id)}.${ext}`, toParams(query));
}

/** Address of the list of all series. */
export const SERIES_ADDRESS = `${API}/series`;

/** Address of a series, or of the part that `query` (from, to, every, mean) asks for. */
export function seriesAddress(id: string, ext: 'json' | 'csv', query: Query = {}): string {
  return withQuery(`${SERIES_ADDRESS}/${encodeURIComponent(id)}.${ext}`, toParams(query));
}

/** Address of a panel's rows and figure in a view; `state` comes from serializeViewState. */
export function panelAddress(
  id: string,
  ext: 'json' | 'csv' | 'geojson' | CitationFormat,
  state: URLSearchParams,
): string {
  return withQuery(`${API}/panels/${encodeURIComponent(id)}.${ext}`, state);
}

/** Address of a panel's still picture in a view; `state` comes from serializeViewState. */
export function figureAddress(id: string, ext: 'svg' | 'png', state: URLSearchParams): string {
  return withQuery(`/figures/${encodeURIComponent(id)}.${ext}`, state);
}

/** Address of one panel alone in a view; `state` comes from serializeViewState. */
export function embedAddress(id: string, state: URLSearchParams): string {
  return withQuery(`/embed/${encodeURIComponent(id)}`, state);
}

/** Parts of a receipt's reference; the key is all that follows the first slash. Throws InvalidReceiptRefError. */
export function splitReceiptRef(ref: string): ReceiptRef {
  const match = REF.exec(ref);
  const [, datasetId, resource, key] = match ?? [];
  if (datasetId === undefined || key === undefined) throw new InvalidReceiptRefError(ref);
  return { datasetId, resource: resource ?? null, key };
}

/**
 * References that stand in one text, separated by spaces. A key may hold spaces of its own: only a space before
 * the next `<dataset>/` separates.
 */
export function splitReceiptRefs(text: string): readonly string[] {
  return text.split(/ (?=[a-z0-9-]+(?::[a-z0-9-]+)?\/)/).filter((ref) => REF.test(ref));
}

/**
 * Drawn markup whose links to receipts keep a pinned release; the markup itself for null. A drawing is the same for
 * every release of the same rows, so its links are written without one.
 */
export function pinLinks(markup: string, release: string | null): string {
  if (release === null) return markup;
  const pin = `release=${encodeURIComponent(release)}`;
  return markup.replaceAll(
    /href="(\/sources\/[^"?]*)(\?[^"]*)?"/g,
    (_, path: string, query = '') => `href="${path}${query === '' ? '?' : `${query}&amp;`}${pin}"`,
  );
}

/** Page of a dataset, of a pinned release or (null) of the present data. */
export function sourceAddress(id: string, release: string | null = null): string {
  return withQuery(`/sources/${encodeURIComponent(id)}`, toParams({ release }));
}

/** Page of a receipt: `/sources/<dataset>/<key>`, in a pinned release if one is named. Throws InvalidReceiptRefError. */
export function receiptAddress(ref: string, release: string | null = null): string {
  const { datasetId, resource, key } = splitReceiptRef(ref);
  const path = `/sources/${encodeURIComponent(datasetId)}/${encodeURIComponent(key)}`;
  return withQuery(path, toParams({ resource, release }));
}

/** API address of a receipt's row: `/api/v1/datasets/<id>.json?key=<key>`. Throws InvalidReceiptRefError. */
export function receiptRowAddress(ref: string, release: string | null = null): string {
  const { datasetId, resource, key } = splitReceiptRef(ref);
  return datasetAddress(datasetId, 'json', { resource, key, release });
}
