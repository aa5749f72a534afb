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

const SHORT = 12;

/** First 12 hex digits of the SHA-256 of the folder's file names and bytes; files in order of name. */
export function folderChecksum(root: string, folder: string): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of readFolder(root, folder))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, SHORT);
}

/** First 12 hex digits of the SHA-256 over the checksums of all folders below the data folder. */
export function dataChecksum(root: string): string {
  const hash = createHash('sha256');
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const name of folders.map((entry) => entry.name).sort())
    hash.update(`${name}\0${folderChecksum(root, name)}\0`);
  return hash.digest('hex').slice(0, SHORT);
}
