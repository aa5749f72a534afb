import 'server-only';
import { join } from 'node:path';
import { rowKey } from '@/lib/provenance/row-key';
import type { DataAccess, DatasetId } from '@/lib/schema/data-access';
import type { Descriptor, Topic } from '@/lib/schema/descriptor';
import type { DatasetRows, FeatureRows } from '@/lib/schema/rows';
import type { FeatureRow, Row } from '@/lib/schema/table';
import { dataChecksum, datasetFolders, folderChecksum } from './data-folder';
import { type DataFileError, isDataFileError } from './data-problem';
import { type Dataset, loadDataset, loadDescriptor } from './load-dataset';
import type { ParsedResource } from './parsed-resource';

/** Thrown where code asks for a dataset or resource that the catalogue does not hold. */
export class UnknownDatasetError extends Error {
  override readonly name = 'UnknownDatasetError';
  constructor(id: string) {
    super(`Unknown dataset: ${id.slice(0, 80)}`);
  }
}

/** What was read, or the error that reading it threw. */
type Outcome<Value> =
  | { readonly value: Value; readonly error: null }
  | { readonly value: null; readonly error: DataFileError };

interface Entry {
  readonly descriptor: Outcome<Descriptor>;
  /** Null until somebody asks for rows. */
  dataset: Outcome<Dataset> | null;
}

interface Store {
  readonly root: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly features: WeakMap<ParsedResource, readonly FeatureRow[]>;
  readonly keys: WeakMap<ParsedResource, ReadonlyMap<string, number>>;
  readonly checksums: Map<string, string>;
}

const TOPICS: readonly Topic[] = ['energy', 'shipping', 'forces', 'diplomacy', 'reference'];

/** A broken dataset must not take the others down: its error is kept and thrown to those who ask for it. */
function attempt<Value>(make: () => Value): Outcome<Value> {
  try {
    return { value: make(), error: null };
  } catch (error) {
    if (isDataFileError(error)) return { value: null, error };
    throw error;
  }
}

function unwrap<Value>({ value, error }: Outcome<Value>): Value {
  if (error !== null) throw error;
  return value;
}

function openStore(): Store {
  // Read at run time from the folder the server starts in; the bundler need not look for it.
  const root = join(/* turbopackIgnore: true */ process.cwd(), 'data');
  const entries = datasetFolders(root).map((id): [string, Entry] => [
    id,
    { descriptor: attempt(() => loadDescriptor(root, id)), dataset: null },
  ]);
  return {
    root,
    entries: new Map(entries),
    features: new WeakMap(),
    keys: new WeakMap(),
    checksums: new Map(),
  };
}

const SLOT = Symbol.for('narrows.datasets');
const processWide: typeof globalThis & { [SLOT]?: Store } = globalThis;

/** One store for the process, however many bundles hold this module. */
function store(): Store {
  processWide[SLOT] ??= openStore();
  return processWide[SLOT];
}

/** True for the id of a dataset that the data folder holds. */
export function isDatasetId(id: string): id is DatasetId {
  return store().entries.has(id);
}

/** Ids of all datasets, in order of the alphabet, those that cannot be read included. */
export function datasetIds(): readonly DatasetId[] {
  return [...store().entries.keys()].filter(isDatasetId);
}

/** The dataset's descriptor, without reading rows; null for an id that no dataset has. Throws DataFileError. */
export function findDescriptor(id: string): Descriptor | null {
  const entry = store().entries.get(id);
  return entry === undefined ? null : unwrap(entry.descriptor);
}

/** The dataset with all its rows, read on first use; null for an id that no dataset has. Throws DataFileError. */
export function findDataset(id: string): Dataset | null {
  const { entries, root } = store();
  const entry = entries.get(id);
  if (entry === undefined) return null;
  const descriptor = unwrap(entry.descriptor);
  entry.dataset ??= attempt(() => loadDataset(root, descriptor));
  return unwrap(entry.dataset);
}

/** All descriptors that can be read, by topic (energy, shipping, forces, diplomacy, reference), then title. */
export function catalogue(): readonly Descriptor[] {
  return [...store().entries.values()]
    .flatMap(({ descriptor }) => (descriptor.error === null ? [descriptor.value] : []))
    .sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || (a.title < b.title ? -1 : 1));
}

/** Reads every dataset and answers what is broken, one error per dataset; empty when all is well. */
export function loadAll(): readonly DataFileError[] {
  return [...store().entries.keys()].flatMap((id) => {
    const { error } = attempt(() => findDataset(id));
    return error === null ? [] : [error];
  });
}

function resourceOf(id: string, name: string | null): ParsedResource {
  const dataset = findDataset(id);
  if (dataset === null) throw new UnknownDatasetError(id);
  const parsed = name === null ? dataset.resources.values().next().value : dataset.resources.get(name);
  if (parsed === undefined) throw new UnknownDatasetError(`${id}:${name ?? ''}`);
  return parsed;
}

function featuresOf(id: string): readonly FeatureRow[] {
  const [dataset = '', resource = null] = id.split(':');
  const parsed = resourceOf(dataset, resource);
  const known = store().features.get(parsed);
  if (known !== undefined) return known;
  const { rows, geometries } = parsed;
  if (geometries === null) throw new UnknownDatasetError(`${id} (not GeoJSON)`);
  const made = rows.flatMap((properties, at) => {
    const geometry = geometries[at];
    return geometry === undefined ? [] : [{ properties, geometry }];
  });
  store().features.set(parsed, made);
  return made;
}

// The parser has checked every cell against the descriptor that the row types are made from.
const access: DataAccess = {
  rows: <Id extends DatasetId>(id: Id) => resourceOf(id, null).rows as readonly DatasetRows[Id][],
  companion: (id, resource) => resourceOf(id, resource).rows,
  features: <Id extends keyof FeatureRows>(id: Id) =>
    featuresOf(id) as readonly FeatureRow<FeatureRows[Id]>[],
  descriptor: (id) => {
    const descriptor = findDescriptor(id);
    if (descriptor === null) throw new UnknownDatasetError(id);
    return descriptor;
  },
};

/** Rows as panels take them. Its functions throw DataFileError for a broken dataset. */
export function dataAccess(): DataAccess {
  return access;
}

function keysOf(parsed: ParsedResource): ReadonlyMap<string, number> {
  const known = store().keys.get(parsed);
  if (known !== undefined) return known;
  const made = new Map(parsed.rows.map((row, at) => [rowKey(parsed.resource, row), at]));
  store().keys.set(parsed, made);
  return made;
}

/** One row with everything its receipt needs. */
export interface FoundRow {
  readonly descriptor: Descriptor;
  readonly resource: ParsedResource['resource'];
  readonly row: Row;
  /** Fraction digits that the file prints, by number column. */
  readonly digits: ReadonlyMap<string, number>;
}

/** The row of that key; null when there is no such dataset, resource or key. Throws DataFileError. */
export function findDataRow(datasetId: string, resource: string | null, key: string): FoundRow | null {
  const dataset = findDataset(datasetId);
  const parsed =
    resource === null ? dataset?.resources.values().next().value : dataset?.resources.get(resource);
  if (dataset === null || parsed === undefined) return null;
  const at = keysOf(parsed).get(key);
  const row = at === undefined ? undefined : parsed.rows[at];
  if (at === undefined || row === undefined) return null;
  const digits = [...parsed.digits].map(([name, list]) => [name, list[at] ?? 0] as const);
  return { descriptor: dataset.descriptor, resource: parsed.resource, row, digits: new Map(digits) };
}

function remember(name: string, make: () => string): string {
  const { checksums } = store();
  const known = checksums.get(name);
  if (known !== undefined) return known;
  const made = make();
  checksums.set(name, made);
  return made;
}

/** First 12 hex digits of a SHA-256 over all data files: changes with any of them. */
export function releaseId(): string {
  return remember('', () => dataChecksum(store().root));
}

/** First 12 hex digits of a SHA-256 over the dataset's files. Throws UnknownDatasetError. */
export function datasetChecksum(id: string): string {
  if (!isDatasetId(id)) throw new UnknownDatasetError(id);
  return remember(id, () => folderChecksum(store().root, id));
}
