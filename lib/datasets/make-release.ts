import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Release } from '@/lib/schema/release';
import { compareStores } from './compare-datasets';
import { folderFiles, folderSums } from './data-folder';
import { DatasetStore } from './dataset-store';
import { objectPath, readReleases, releaseFiles } from './releases';

/** The release that the data would be, and what it would say. Null when they are already released. */
export interface ReleasePlan {
  readonly release: Release;
  /** Path of each file that is not stored yet, by the checksum that it is stored under. */
  readonly files: ReadonlyMap<string, string>;
}

/** Id of a release: its date, with a number from 2 on when earlier ones have the same. */
export function nextReleaseId(date: string, taken: readonly string[]): string {
  const ids = new Set(taken);
  if (!ids.has(date)) return date;
  let count = 2;
  while (ids.has(`${date}.${count}`)) count += 1;
  return `${date}.${count}`;
}

function describe(root: string, store: DatasetStore): Release['datasets'] {
  return store.datasetIds().map((id) => {
    const dataset = store.findDataset(id);
    if (dataset === null) throw new Error(`No dataset ${id}`);
    const { title, asOf } = dataset.descriptor;
    const rows = dataset.resources.values().next().value?.rows.length ?? 0;
    const files = folderSums(root, id).map((file) => ({ ...file }));
    return { id, title, asOf, rows, checksum: store.checksum(id), files };
  });
}

/**
 * What a release of the data folder is, after those in the releases folder. The same files give the same plan, on any
 * day and any machine. Throws UnexplainedChangeError where rows changed and no descriptor says why.
 */
export function planRelease(dataFolder: string, releasesFolder: string): ReleasePlan | null {
  const store = new DatasetStore(folderFiles(dataFolder));
  const releases = readReleases(releasesFolder);
  const checksum = store.dataChecksum();
  const [last] = releases;
  if (last?.checksum === checksum) return null;
  const date = store.extent().last;
  const datasets = describe(dataFolder, store);
  const before = last && new DatasetStore(releaseFiles(releasesFolder, last), store);
  const release: Release = {
    id: nextReleaseId(
      date,
      releases.map(({ id }) => id),
    ),
    number: (last?.number ?? 0) + 1,
    date,
    previous: last?.id ?? null,
    checksum,
    datasets,
    changes: before === undefined ? null : [...compareStores(before, store)],
  };
  const all = datasets.flatMap(({ id, files }) =>
    files.map(({ name, sha256 }) => [sha256, join(dataFolder, id, name)] as const),
  );
  const files = new Map(all.filter(([sum]) => !existsSync(objectPath(releasesFolder, sum))));
  return { release, files };
}

/** Stores the files that are new, compressed and named by their checksums, and then writes the release. */
export function writeRelease(
  { release, files }: ReleasePlan,
  releasesFolder: string,
  read: (path: string) => Uint8Array,
): void {
  for (const [sum, path] of files) {
    const target = objectPath(releasesFolder, sum);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, gzipSync(read(path), { level: 9 }));
  }
  mkdirSync(releasesFolder, { recursive: true });
  writeFileSync(join(releasesFolder, `${release.id}.json`), `${JSON.stringify(release, null, 1)}\n`);
}
