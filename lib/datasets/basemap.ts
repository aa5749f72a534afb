import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BaseMap, decodeBaseMap, decodeNames } from '@/lib/figure/basemap';

let kept: BaseMap | null = null;

function read(file: string): unknown {
  // Read at run time from the folder the server starts in; the bundler need not look for it.
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'data', 'basemap', file);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The prepared base map, read once and kept for the life of the process. Throws BaseMapError for a broken file. */
export function readBaseMap(): BaseMap {
  kept ??= {
    around: decodeBaseMap(read('around.json')),
    region: decodeBaseMap(read('region.json')),
    gulf: decodeBaseMap(read('gulf.json')),
    names: decodeNames(read('names.json')),
  };
  return kept;
}
