import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of `data/` that are no datasets: prepared geometry, described by its own notes. */
const OTHER_FOLDERS: ReadonlySet<string> = new Set(['basemap']);

export const DESCRIPTOR_FILE = 'datapackage.json';

/** Names of the dataset folders below the data folder, sorted. */
export function datasetFolders(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHER_FOLDERS.has(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Files of a dataset folder by name, sorted; folders inside it appear with no bytes. */
export function readFolder(root: string, folder: string): ReadonlyMap<string, Buffer> {
  const path = join(root, folder);
  const names = readdirSync(path).sort();
  return new Map(
    names.map((name) => {
      const file = join(path, name);
      return [name, statSync(file).isDirectory() ? Buffer.alloc(0) : readFileSync(file)];
    }),
  );
}

/** Bytes of one file below the data folder; null if there is none. */
export function readDataFile(root: string, ...names: readonly string[]): Buffer | null {
  const file = join(root, ...names);
  return existsSync(file) ? readFileSync(file) : null;
}

/** Files of datasets, wherever they lie: in the data folder, or in the store of releases. */
export interface DataFiles {
  /** Ids of the datasets, sorted. */
  readonly ids: () => readonly string[];
  /** Bytes of a file of a dataset; null if there is none. */
  readonly read: (id: string, name: string) => Buffer | null;
  /** Checksum of a dataset: see `datasetChecksum`. */
  readonly checksum: (id: string) => string;
}

/** A file of a dataset with the SHA-256 of its bytes, in hex. */
export interface FileSum {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** SHA-256 in hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Sums of the files of a dataset's folder, sorted by name. */
export function folderSums(root: string, id: string): readonly FileSum[] {
  return [...readFolder(root, id)].map(([name, bytes]) => ({
    name,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
}

const listed = (sums: readonly (readonly [sum: string, name: string])[]) =>
  sha256(sums.map(([sum, name]) => `${sum}  ${name}\n`).join(''));

/** Checksum of a dataset: what `sha256sum * | sha256sum` prints in its folder. */
export function datasetChecksum(files: readonly FileSum[]): string {
  return listed(files.map(({ sha256: sum, name }) => [sum, name]));
}

/** Checksum of all data: the SHA-256 of the lines `<checksum>  <dataset id>`, sorted by id. */
export function dataChecksum(files: DataFiles): string {
  return listed(files.ids().map((id) => [files.checksum(id), id]));
}

/** The datasets of a data folder. */
export function folderFiles(root: string): DataFiles {
  return {
    ids: () => datasetFolders(root),
    read: (id, name) => readDataFile(root, id, name),
    checksum: (id) => datasetChecksum(folderSums(root, id)),
  };
}
