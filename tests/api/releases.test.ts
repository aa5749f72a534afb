import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { embedDocument } from '@/app/embed/embed-document';
import { stillAnswer } from '@/app/figures/still-answer';
import { planRelease, writeRelease } from '@/lib/datasets/make-release';
import { ask, at } from './ask';
import { send } from './routes';

vi.setConfig({ testTimeout: 60_000 });

/** The real data, with one price changed after their first release. */
let home = '';
const PRICES = 'brent-spot-daily';
const DAY = '2026-02-20';
const SERIES = `/api/v1/datasets/${PRICES}.json?key=${DAY}`;
const PANEL = `/api/v1/panels/oil-prices.json?on=${DAY}`;
const CHANGED = 999.99;

function makeRelease(): string {
  const releases = join(home, 'releases');
  const plan = planRelease(join(home, 'data'), releases);
  if (plan === null) throw new Error('nothing to release');
  writeRelease(plan, releases, (path) => readFileSync(path));
  return plan.release.id;
}

function changePrice(): void {
  const rows = join(home, 'data', PRICES, 'observations.csv');
  const text = readFileSync(rows, 'utf8');
  writeFileSync(rows, text.replace(new RegExp(`^${DAY},[0-9.]+`, 'm'), `${DAY},${CHANGED}`));
  const file = join(home, 'data', PRICES, 'datapackage.json');
  const descriptor = JSON.parse(readFileSync(file, 'utf8'));
  const reason = { on: '2026-10-06', kind: 'correction', text: 'A price was copied wrongly.', rows: [DAY] };
  writeFileSync(file, JSON.stringify({ ...descriptor, revisions: [reason] }));
}

const forget = () => Reflect.deleteProperty(globalThis, Symbol.for('narrows.datasets'));
const json = async (address: string): Promise<unknown> => (await send(address)).json();
const price = (answer: unknown) => at(answer, 'rows', 0, 'usd_per_bbl');

/** The embed and the still of the changed day, pinned to a release. */
function shown(release: string): { readonly embed: string; readonly still: string } {
  const pinned = () => new URLSearchParams({ on: DAY, release });
  return {
    embed: embedDocument('oil-prices', pinned()).body,
    still: Buffer.from(stillAnswer('oil-prices.svg', pinned()).body).toString('utf8'),
  };
}

let first = '';
let second = '';
let before: { readonly panel: unknown; readonly series: unknown; readonly shown: unknown };

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'narrows-releases-'));
  for (const id of [PRICES, 'wti-spot-daily', 'oil-price-notes', 'names', 'events']) {
    cpSync(join('data', id), join(home, 'data', id), { recursive: true });
  }
  cpSync(join('data', 'basemap'), join(home, 'data', 'basemap'), { recursive: true });
  for (const part of ['app', 'lib', 'node_modules']) symlinkSync(join(process.cwd(), part), join(home, part));
  vi.spyOn(process, 'cwd').mockReturnValue(home);
  forget();
  first = makeRelease();
  before = {
    panel: await json(`${PANEL}&release=${first}`),
    series: await json(`${SERIES}&release=${first}`),
    shown: shown(first),
  };
  changePrice();
  second = makeRelease();
  forget();
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true, force: true });
});

describe('a pinned release', () => {
  it('keeps the figures of a panel after the data changed', async () => {
    expect(await json(`${PANEL}&release=${first}`)).toEqual(before.panel);
    const now = await json(PANEL);
    expect(at(now, 'release')).toBe(second);
    expect(at(before.panel, 'release')).toBe(first);
    expect(at(now, 'panel', 'table')).not.toEqual(at(before.panel, 'panel', 'table'));
    expect(await json(`${PANEL}&release=${second}`)).toMatchObject({ release: second });
  });

  it('keeps the embed and the still that articles show, beside those of the newer release', () => {
    const after = shown(first);
    expect(after).toEqual(before.shown);
    const newer = shown(second);
    expect(newer.embed).toContain(String(CHANGED));
    expect(newer.still).toContain(String(CHANGED));
    expect(after.embed + after.still).not.toContain(String(CHANGED));
  });

  it('keeps the rows of a dataset, its receipts and its links', async () => {
    const pinned = await json(`${SERIES}&release=${first}`);
    expect(pinned).toEqual(before.series);
    expect(price(await json(SERIES))).toBe(CHANGED);
    expect(price(pinned)).not.toBe(CHANGED);
    expect(JSON.stringify(at(pinned, 'receipt'))).not.toContain(String(CHANGED));
    const link = (await send(`/api/v1/datasets/${PRICES}.csv?limit=1&release=${first}`)).headers.get('Link');
    expect(link?.match(new RegExp(`release=${first}`, 'g'))).toHaveLength(2);
    const catalogue = await json(`/api/v1/datasets?release=${first}`);
    expect(at(catalogue, 'datasets', 0, 'links', 'json')).toContain(`release=${first}`);
  });

  it('answers whole files of both releases side by side', async () => {
    const csv = async (release: string) =>
      (await send(`/api/v1/datasets/${PRICES}.csv?release=${release}`)).text();
    expect(await csv(first)).not.toContain(`${DAY},${CHANGED}`);
    expect(await csv(second)).toContain(`${DAY},${CHANGED}`);
    expect(await csv(first)).not.toContain(`${DAY},${CHANGED}`);
  });

  it.each(['/api/v1/datasets', `/api/v1/datasets/${PRICES}.csv`, '/api/v1/panels/oil-prices.json'])(
    'is a 404 at %s when nobody knows it: other figures must not stand in for its own',
    async (address) => {
      const response = await send(`${address}?release=2001-01-01`);
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    },
  );
});

describe('the releases in the API', () => {
  it('are listed, the newest first, with what happened to their rows', async () => {
    const list = await json('/api/v1/releases');
    expect(at(list, 'present')).toBe(second);
    expect(at(list, 'releases', 0, 'id')).toBe(second);
    expect(at(list, 'releases', 0, 'counts')).toEqual({ added: 0, revised: 0, corrected: 1, removed: 0 });
    expect(at(list, 'releases', 1, 'counts')).toBeNull();
    expect(at(await json(String(at(list, 'releases', 0, 'link'))), 'changes', 0)).toMatchObject({
      id: PRICES,
      tables: [{ corrected: [{ key: DAY, title: null, date: DAY, confidence: null }] }],
    });
  });

  it('agree with their description', async () => {
    expect((await ask('/api/v1/releases')).status).toBe(200);
    expect((await ask(`/api/v1/releases/${second}.json`)).status).toBe(200);
    expect((await ask('/api/v1/releases/1999-01-01.json')).status).toBe(404);
  });
});
