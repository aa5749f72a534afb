import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetIds } from '@/lib/datasets/store';
import { panelIds } from '@/lib/panels/registry';
import { ask } from './ask';

const RUNS = { numRuns: 150 };
const NAMES = [
  'from',
  'to',
  'fields',
  'limit',
  'offset',
  'key',
  'resource',
  'on',
  'at',
  'layers',
  'mean',
  'mode',
];

const name = fc.oneof(fc.constantFrom(...NAMES), fc.string());
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '2026-02-20',
    '2026-02',
    '0000-00-00',
    '-1',
    '1e9',
    '10',
    'date',
    'id,name',
    '../..',
    '%00',
    '~',
  ),
);
const query = fc.array(fc.tuple(name, value), { maxLength: 4 }).map((pairs) => new URLSearchParams(pairs));
const file = fc.oneof(
  fc.constantFrom(
    ...[...datasetIds(), ...panelIds()].flatMap((id) => [`${id}.json`, `${id}.csv`, `${id}.geojson`]),
  ),
  fc.string({ unit: 'binary' }).map(encodeURIComponent),
  fc.webPath().map((path) => path.slice(1)),
);

describe('whatever is asked', () => {
  it('is answered as described, and never with a 500', async () => {
    const folder = fc.constantFrom('datasets', 'panels');
    await fc.assert(
      fc.asyncProperty(folder, file, query, async (where, name, params) => {
        const { status } = await ask(`/api/v1/${where}/${name}?${params}`);
        expect([200, 400, 404]).toContain(status);
      }),
      RUNS,
    );
  });

  it('is found or not below the API, and never a 500', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), async (path) => {
        expect([200, 404]).toContain((await ask(`/api/v1${path}`)).status);
      }),
      RUNS,
    );
  });
});
