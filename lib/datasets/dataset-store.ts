import { rowKey } from '@/lib/provenance/row-key';
import { type DataAccess, type DatasetId, UnknownDatasetError } from '@/lib/schema/data-access';
import type { Descriptor, Topic } from '@/lib/schema/descriptor';
import type { DatasetRows, FeatureRows } from '@/lib/schema/rows';
import type { FeatureRow, Row } from '@/lib/schema/table';
import type { Extent } from '@/lib/view-state/clock';
import { type DataFiles, dataChecksum } from './data-folder';
import { type DataFileError, isDataFileError } from './data-problem';
import { fillRows } from './fill-rows';
import { type Dataset, loadDataset, loadDescriptor } from './load-dataset';
import type { ParsedResource } from './parsed-resource';

/** What was read, or the error that reading it threw. */
type Outcome<Value> =
  | { readonly value: Value; readonly error: null }
  | { readonly value: null; readonly error: DataFileError };

interface Entry {
  readonly descriptor: Outcome<Descriptor>;
  /** Null until somebody asks for rows. */
  dataset: Outcome<Dataset> | null;
}

/** One row with everything its receipt needs. */
export interface FoundRow {
  readonly descriptor: Descriptor;
  readonly resource: ParsedResource['resource'];
  readonly row: Row;
  /** Fraction digits that the file prints, by number column. */
  readonly digits: ReadonlyMap<string, number>;
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

/** Thrown when no dataset has time: then there is nothing a clock could move. */
export class NoDatedDatasetError extends Error {
  override readonly name = 'NoDatedDatasetError';
  constructor() {
    super('No dataset with dates could be read.');
  }
}

/** The datasets of one folder or one release, each read on first use and kept. */
export class DatasetStore {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly keys = new WeakMap<ParsedResource, ReadonlyMap<string, number>>();
  private readonly filled = new WeakMap<ParsedResource, readonly Row[]>();
  private readonly shapes = new WeakMap<ParsedResource, readonly FeatureRow[]>();
  private readonly sums = new Map<string, string>();

  /**
   * `present` is given for an earlier release: datasets that have not changed since are shared with it, and fields
   * that it has and the earlier rows have not read as missing.
   */
  constructor(
    private readonly files: DataFiles,
    private readonly present: DatasetStore | null = null,
  ) {
    this.entries = new Map(files.ids().map((id) => [id, this.openEntry(id)]));
  }

  private openEntry(id: string): Entry {
    const shared = this.present?.entries.get(id);
    if (shared !== undefined && this.present?.checksum(id) === this.files.checksum(id)) return shared;
    return { descriptor: attempt(() => loadDescriptor(this.files, id)), dataset: null };
  }

  /** True for the id of a dataset that the store holds. */
  isDatasetId(id: string): id is DatasetId {
    return this.entries.has(id);
  }

  /** Ids of all datasets, in order of the alphabet, those that cannot be read included. */
  datasetIds(): readonly DatasetId[] {
    return [...this.entries.keys()].filter((id) => this.isDatasetId(id));
  }

  /** The dataset's descriptor, without reading rows; null for an id that no dataset has. Throws DataFileError. */
  findDescriptor(id: string): Descriptor | null {
    const entry = this.entries.get(id);
    return entry === undefined ? null : unwrap(entry.descriptor);
  }

  /** The dataset with all its rows, read on first use; null for an id that no dataset has. Throws DataFileError. */
  findDataset(id: string): Dataset | null {
    const entry = this.entries.get(id);
    if (entry === undefined) return null;
    const descriptor = unwrap(entry.descriptor);
    entry.dataset ??= attempt(() => loadDataset(this.files, descriptor));
    return unwrap(entry.dataset);
  }

  /** All descriptors that can be read, by topic (energy, shipping, forces, diplomacy, reference), then title. */
  catalogue(): readonly Descriptor[] {
    return [...this.entries.values()]
      .flatMap(({ descriptor }) => (descriptor.error === null ? [descriptor.value] : []))
      .sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || (a.title < b.title ? -1 : 1));
  }

  /** Reads every dataset and answers what is broken, one error per dataset; empty when all is well. */
  loadAll(): readonly DataFileError[] {
    return [...this.entries.keys()].flatMap((id) => {
      const { error } = attempt(() => this.findDataset(id));
      return error === null ? [] : [error];
    });
  }

  /** Of the datasets with time: the earliest first day of coverage, and the latest day that one vouches for. */
  extent(): Extent {
    const dated = this.catalogue().filter(({ asOf }) => asOf !== null);
    const [first] = dated.flatMap(({ coverage }) => coverage.from ?? []).toSorted();
    const last = dated
      .flatMap(({ asOf }) => asOf ?? [])
      .toSorted()
      .at(-1);
    if (first === undefined || last === undefined) throw new NoDatedDatasetError();
    return { first, last };
  }

  /** The row of that key; null when there is no such dataset, resource or key. Throws DataFileError. */
  findDataRow(datasetId: string, resource: string | null, key: string): FoundRow | null {
    const dataset = this.findDataset(datasetId);
    const parsed =
      resource === null ? dataset?.resources.values().next().value : dataset?.resources.get(resource);
    if (dataset === null || parsed === undefined) return null;
    const at = this.keysOf(parsed).get(key);
    const row = at === undefined ? undefined : parsed.rows[at];
    if (at === undefined || row === undefined) return null;
    const digits = [...parsed.digits].map(([name, list]) => [name, list[at] ?? 0] as const);
    return { descriptor: dataset.descriptor, resource: parsed.resource, row, digits: new Map(digits) };
  }

  /** Checksum of a dataset's files: changes with any of them. Throws UnknownDatasetError. */
  checksum(id: string): string {
    if (!this.isDatasetId(id)) throw new UnknownDatasetError(id);
    return this.remember(id, () => this.files.checksum(id));
  }

  /** Checksum of all datasets: changes with any of them. */
  dataChecksum(): string {
    return this.remember('', () => dataChecksum({ ...this.files, checksum: (id) => this.checksum(id) }));
  }

  /** Rows as panels take them. Its functions throw DataFileError for a broken dataset. */
  readonly access: DataAccess = {
    // The parser has checked every cell against the descriptor that the row types are made from.
    rows: <Id extends DatasetId>(id: Id) => this.rowsOf(id, null) as readonly DatasetRows[Id][],
    companion: (id, resource) => this.rowsOf(id, resource),
    features: <Id extends keyof FeatureRows>(id: Id) =>
      this.featuresOf(id) as readonly FeatureRow<FeatureRows[Id]>[],
    descriptor: (id) => {
      const descriptor = this.findDescriptor(id);
      if (descriptor === null) throw new UnknownDatasetError(id);
      return descriptor;
    },
  };

  private resourceOf(id: string, name: string | null): ParsedResource {
    const dataset = this.findDataset(id);
    if (dataset === null) throw new UnknownDatasetError(id);
    const parsed = name === null ? dataset.resources.values().next().value : dataset.resources.get(name);
    if (parsed === undefined) throw new UnknownDatasetError(`${id}:${name ?? ''}`);
    return parsed;
  }

  private rowsOf(id: string, name: string | null): readonly Row[] {
    const parsed = this.resourceOf(id, name);
    const known = this.filled.get(parsed);
    if (known !== undefined) return known;
    const resources = this.present?.findDescriptor(id)?.resources ?? [];
    const now = resources.find((resource) => resource.name === parsed.resource.name);
    const rows = now === undefined ? parsed.rows : fillRows(parsed, now);
    this.filled.set(parsed, rows);
    return rows;
  }

  private featuresOf(id: string): readonly FeatureRow[] {
    const [dataset = '', resource = null] = id.split(':');
    const parsed = this.resourceOf(dataset, resource);
    const known = this.shapes.get(parsed);
    if (known !== undefined) return known;
    const { geometries } = parsed;
    if (geometries === null) throw new UnknownDatasetError(`${id} (not GeoJSON)`);
    const made = this.rowsOf(dataset, resource).flatMap((properties, at) => {
      const geometry = geometries[at];
      return geometry === undefined ? [] : [{ properties, geometry }];
    });
    this.shapes.set(parsed, made);
    return made;
  }

  private keysOf(parsed: ParsedResource): ReadonlyMap<string, number> {
    const known = this.keys.get(parsed);
    if (known !== undefined) return known;
    const made = new Map(parsed.rows.map((row, at) => [rowKey(parsed.resource, row), at]));
    this.keys.set(parsed, made);
    return made;
  }

  private remember(name: string, make: () => string): string {
    const known = this.sums.get(name);
    if (known !== undefined) return known;
    const made = make();
    this.sums.set(name, made);
    return made;
  }
}
