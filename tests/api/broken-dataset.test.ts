import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { at } from './ask';
import { send } from './routes';

const folder = mkdtempSync(join(tmpdir(), 'narrows-'));

beforeAll(() => {
  for (const id of ['brent-spot-daily', 'wti-spot-daily']) {
    cpSync(join('data', id), join(folder, 'data', id), { recursive: true });
  }
  writeFileSync(join(folder, 'data', 'wti-spot-daily', 'observations.csv'), 'date\nyesterday\n');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('a dataset that cannot be read', () => {
  it('makes healthz a 503 that names it', async () => {
    const response = await send('/healthz');
    expect(response.status).toBe(503);
    expect(at(await response.json(), 'failed')).toEqual(['wti-spot-daily']);
  });

  it('is left out of the catalogue, and the others answer', async () => {
    expect(at(await (await send('/api/v1/datasets')).json(), 'count')).toBe(1);
    expect((await send('/api/v1/datasets/brent-spot-daily.csv?limit=1')).status).toBe(200);
  });

  it('is a problem at its own address, which tells nothing of the file', async () => {
    const response = await send('/api/v1/datasets/wti-spot-daily.csv');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/observations|yesterday|data\//);
  });
});
