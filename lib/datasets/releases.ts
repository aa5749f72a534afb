import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Release, releaseSchema } from '@/lib/schema/release';
import { type DataFiles, sha256 } from './data-folder';
import { DataFileError } from './data-problem';

/** Where releases lie below the project: `<id>.json` each, and the files of all of them by checksum. */
export const RELEASES_FOLDER = 'releases';
const MANIFEST = /^\d{4}-\d{2}-\d{2}(\.\d+)?\.json$/;

/** Path of a stored file by the SHA-256 of its bytes, the first two digits being the folder. */
export function objectPath(folder: string, sum: string): string {
  return join(folder, 'files', sum.slice(0, 2), `${sum}.gz`);
}

/** All releases of a folder, the newest first. Throws for one that is not as `lib/schema/release.ts` says. */
export function readReleases(folder: string): readonly Release[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => MANIFEST.test(name))
    .map((name) => releaseSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .sort((a, b) => b.number - a.number);
}

/** Bytes of a stored file. Throws DataFileError when it is absent or not what its checksum says. */
function readObject(folder: string, sum: string, file: string): Buffer {
  const path = objectPath(folder, sum);
  const bytes = existsSync(path) ? gunzipSync(readFileSync(path)) : null;
  if (bytes !== null && sha256(bytes) === sum) return bytes;
  const found = bytes === null ? 'no stored file' : 'other bytes';
  throw new DataFileError({
    file,
    line: 1,
    column: 'file',
    found,
    expected: `bytes with the SHA-256 ${sum}`,
  });
}

/** The datasets of a release, as they were. */
export function releaseFiles(folder: string, release: Release): DataFiles {
  const byId = new Map(release.datasets.map((dataset) => [dataset.id, dataset]));
  return {
    ids: () => [...byId.keys()],
    read: (id, name) => {
      const file = byId.get(id)?.files.find((one) => one.name === name);
      return file === undefined ? null : readObject(folder, file.sha256, `${release.id}: ${id}/${name}`);
    },
    checksum: (id) => byId.get(id)?.checksum ?? '',
  };
}
