import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '@/lib/datasets/data-folder';
import { objectPath, RELEASES_FOLDER } from '@/lib/datasets/releases';
import { allReleases, openData, presentData } from '@/lib/datasets/store';
import { buildPanel, PANELS } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';

vi.setConfig({ testTimeout: 120_000 });

const FOLDER = join(process.cwd(), RELEASES_FOLDER);
const releases = allReleases();

describe('the releases in the repository', () => {
  it('end with the present data: after a change of data comes `npm run release:data`', () => {
    expect(releases[0]?.checksum).toBe(presentData().store.dataChecksum());
  });

  it('follow each other without a gap', () => {
    const inOrder = releases.toReversed();
    expect(inOrder.map(({ number }) => number)).toEqual(inOrder.map((_, at) => at + 1));
    expect(inOrder.map(({ previous }) => previous)).toEqual(
      [null, ...inOrder.map(({ id }) => id)].slice(0, -1),
    );
  });

  it('have every file that they name, with the bytes that its checksum says, and no other', () => {
    const sums = new Set(
      releases.flatMap(({ datasets }) => datasets.flatMap(({ files }) => files.map((file) => file.sha256))),
    );
    for (const sum of sums) {
      expect(existsSync(objectPath(FOLDER, sum)), sum).toBe(true);
      expect(sha256(gunzipSync(readFileSync(objectPath(FOLDER, sum))))).toBe(sum);
    }
    const names = readdirSync(join(FOLDER, 'files'), { recursive: true }).map(String);
    expect(names.filter((name) => name.endsWith('.gz'))).toHaveLength(sums.size);
  });

  it.each(releases.map(({ id }) => id))('can all be read and shown by the present code: %s', (id) => {
    const data = openData(id);
    if (data === null) throw new Error(`No release ${id}`);
    expect(data.release?.id).toBe(id);
    expect(data.store.loadAll()).toEqual([]);
    const clock = resolveClock(null, data.store.extent());
    const state = { ...DEFAULT_VIEW, release: id };
    const failures = PANELS.filter(
      (panel) => buildPanel(panel, { data: data.store.access, state, clock }).state === 'failed',
    );
    expect(failures.map((panel) => panel.id)).toEqual([]);
  });
});
