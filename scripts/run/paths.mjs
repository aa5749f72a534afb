import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of the build. */
export const DIST = process.env.NARROWS_DIST || '.next';

/** The command line of Next, started without a shell between us and it. */
export const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');

/** A fresh, empty log file in `.narrows/`. */
export function openLog(name) {
  mkdirSync(join(ROOT, '.narrows'), { recursive: true });
  const file = join(ROOT, '.narrows', name);
  writeFileSync(file, '');
  return file;
}

/** A path as a reader in the project's folder would type it. */
export function shown(path) {
  return relative(ROOT, path);
}
