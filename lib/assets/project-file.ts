import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a file of the project, by its path from the root; read when asked, from the folder the server starts in. */
export function projectFile(...path: readonly [string, ...string[]]): Buffer {
  return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), ...path));
}
