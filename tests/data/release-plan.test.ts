import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFiles } from '@/lib/datasets/data-folder';
import { DatasetStore } from '@/lib/datasets/dataset-store';
import { nextReleaseId, planRelease, writeRelease } from '@/lib/datasets/make-release';
import { readReleases, releaseFiles } from '@/lib/datasets/releases';

const FIXTURES = join(import.meta.dirname, '../fixtures/data/valid');
const PRICES = 'toy-price-daily/observations.csv';

let home = '';
let data = '';
let releases = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'narrows-release-'));
  data = join(home, 'data');
  releases = join(home, 'releases');
  cpSync(FIXTURES, data, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Writes the next release and answers it; null when there is nothing to release. */
function release() {
  const plan = planRelease(data, releases);
  if (plan === null) return null;
  writeRelease(plan, releases, (path) => readFileSync(path));
  return plan;
}

function rewrite(file: string, change: (text: string) => string): void {
  const path = join(data, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const explain = (entry: object) =>
  rewrite('toy-price-daily/datapackage.json', (text) =>
    JSON.stringify({ ...JSON.parse(text), revisions: [entry] }),
  );
const revision = { on: '2026-02-01', kind: 'revision', text: 'The survey counted again.' };

const stored = () =>
  readdirSync(join(releases, 'files'), { recursive: true }).filter((name) => `${name}`.endsWith('.gz'));

describe('a release of the data', () => {
  it('is named after the newest day of the data, never after today, and counts on when that day is taken', () => {
    const first = release()?.release;
    expect(first?.date).toBe(new DatasetStore(folderFiles(data)).extent().last);
    expect(first?.id).toBe(first?.date);
    expect(nextReleaseId('2026-01-31', [])).toBe('2026-01-31');
    expect(nextReleaseId('2026-01-31', ['2026-01-31'])).toBe('2026-01-31.2');
    expect(nextReleaseId('2026-01-31', ['2026-01-31', '2026-01-31.2'])).toBe('2026-01-31.3');
  });

  it('is the same for the same files', () => {
    expect(planRelease(data, releases)).toEqual(planRelease(data, releases));
  });

  it('is refused when nothing changed', () => {
    expect(release()).not.toBeNull();
    expect(release()).toBeNull();
  });

  it('stores only the files that changed', () => {
    release();
    const before = stored();
    explain(revision);
    expect(release()?.files.size).toBe(1);
    expect(stored()).toHaveLength(before.length + 1);
  });

  it('is refused when a row changed and no descriptor says why', () => {
    release();
    rewrite(PRICES, (text) => text.replace(/(\d+)\.(\d)(\d)/, '99.$2$3'));
    expect(() => release()).toThrow(/toy-price-daily: 1 rows changed .*revisions/);
    expect(readReleases(releases)).toHaveLength(1);
  });

  it('lists a changed row as revised or corrected, as the descriptor says', () => {
    release();
    rewrite(PRICES, (text) => text.replace(/(\d+)\.(\d)(\d)/, '99.$2$3'));
    explain(revision);
    const [change] = planRelease(data, releases)?.release.changes ?? [];
    expect(change).toMatchObject({ id: 'toy-price-daily', kind: 'changed', reasons: [revision] });
    expect(change?.tables[0]?.revised).toHaveLength(1);
    explain({ ...revision, kind: 'correction' });
    const [corrected] = planRelease(data, releases)?.release.changes ?? [];
    expect(corrected?.tables[0]?.corrected).toHaveLength(1);
    expect(corrected?.tables[0]?.revised).toHaveLength(0);
  });

  it('keeps the rows of an earlier release as they were', () => {
    release();
    rewrite(PRICES, (text) => text.replace(/(\d+)\.(\d)(\d)/, '99.$2$3'));
    explain(revision);
    release();
    const [now, first] = readReleases(releases);
    if (now === undefined || first === undefined) throw new Error('two releases expected');
    const present = new DatasetStore(folderFiles(data));
    const earlier = new DatasetStore(releaseFiles(releases, first), present);
    const price = (store: DatasetStore) =>
      store.findDataset('toy-price-daily')?.resources.get('toy-price-daily')?.rows[0]?.usd_per_bbl;
    expect(price(present)).not.toBe(price(earlier));
    expect(String(price(present))).toMatch(/^99/);
    expect(earlier.findDataset('toy-events')).toBe(present.findDataset('toy-events'));
  });

  it('reads a field that came later as missing', () => {
    release();
    const [first] = readReleases(releases);
    if (first === undefined) throw new Error('a release expected');
    rewrite('toy-price-daily/datapackage.json', (text) => {
      const descriptor = JSON.parse(text);
      const field = {
        name: 'later',
        type: 'string',
        title: 'Later',
        description: 'A field that came later.',
      };
      descriptor.resources[0].schema.fields.push(field);
      return JSON.stringify(descriptor);
    });
    rewrite(PRICES, (text) => text.replaceAll('\n', ',x\n').replace(',x', ',later'));
    const present = new DatasetStore(folderFiles(data));
    const earlier = new DatasetStore(releaseFiles(releases, first), present);
    const id: string = 'toy-price-daily';
    const rowsOf = (store: DatasetStore) => (store.isDatasetId(id) ? store.access.companion(id, id) : []);
    expect(rowsOf(present)[0]?.later).toBe('x');
    expect(rowsOf(earlier)[0]).toMatchObject({ usd_per_bbl: 60.1, later: null });
    expect(earlier.findDataset(id)?.resources.get(id)?.rows[0]).not.toHaveProperty('later');
  });
});
