import { describe, expect, it } from 'vitest';
import { ask, at } from './ask';

const BRENT = '/api/v1/datasets/brent-spot-daily';
const long = 'x'.repeat(500);

describe('an unknown address', () => {
  it.each([
    '/api/v1',
    '/api/v1/nothing',
    '/api/v1/datasets/no-such-dataset.json',
    `${BRENT}.xml`,
    BRENT,
    `${BRENT}.json.csv`,
    '/api/v1/datasets/..%2F..%2Fpackage.json',
    '/api/v1/datasets/%00.json',
    '/api/v1/datasets/__proto__.json',
    '/api/v1/datasets/constructor.csv',
    `${BRENT}.geojson`,
    '/api/v1/panels/no-such-panel.json',
    '/api/v1/panels/oil-prices.xml',
    '/api/v1/panels/toString.json',
  ])('%s is a 404 in the problem shape', async (address) => {
    const { status, headers, json } = await ask(address);
    expect(status).toBe(404);
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    expect(at(json, 'status')).toBe(404);
    expect(String(at(json, 'detail')).length).toBeGreaterThan(20);
  });

  it('tells an unknown format from an unknown dataset', async () => {
    expect(at((await ask(`${BRENT}.xml`)).json, 'detail')).toContain('.geojson');
    expect(at((await ask('/api/v1/datasets/nope.json')).json, 'detail')).toContain('/api/v1/datasets');
  });

  it('says where the rows of a dataset without places are', async () => {
    expect(at((await ask(`${BRENT}.geojson`)).json, 'detail')).toContain(`${BRENT}.json`);
  });
});

describe('a bad parameter', () => {
  it.each([
    ['from', 'yesterday', 'YYYY-MM-DD'],
    ['from', '2026-02-30', 'YYYY-MM-DD'],
    ['to', '2026-2-3', 'YYYY-MM-DD'],
    ['to', '', 'YYYY-MM-DD'],
    ['limit', '0', 'from 1 to'],
    ['limit', '-1', 'from 1 to'],
    ['limit', '1e3', 'from 1 to'],
    ['limit', '100001', 'from 1 to 100000'],
    ['limit', '9'.repeat(40), 'from 1 to'],
    ['offset', '1.5', 'from 0 to'],
    ['fields', 'price', 'usd_per_bbl'],
    ['fields', '', 'usd_per_bbl'],
    ['fields', 'date,date', 'each once'],
    ['fields', 'date,', 'usd_per_bbl'],
    ['resource', 'other', 'brent-spot-daily'],
    ['key', '', '1 to 200'],
    ['key', long, '1 to 200'],
    ['colour', 'blue', 'from, to, fields'],
    [long, '1', 'from, to, fields'],
  ])('%s=%s is a 400 that says what is allowed', async (name, value, allowed) => {
    const { status, headers, json } = await ask(`${BRENT}.json?${new URLSearchParams({ [name]: value })}`);
    expect(status).toBe(400);
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    expect(name.startsWith(String(at(json, 'parameter')).replace('…', ''))).toBe(true);
    expect(value.startsWith(String(at(json, 'value')).replace('…', ''))).toBe(true);
    expect(String(at(json, 'value')).length).toBeLessThanOrEqual(81);
    expect(at(json, 'allowed')).toContain(allowed);
    expect(at(json, 'detail')).toContain(allowed);
  });

  it('is named when it is passed twice', async () => {
    const { status, json } = await ask(`${BRENT}.csv?limit=1&limit=2`);
    expect(status).toBe(400);
    expect(at(json, 'parameter')).toBe('limit');
    expect(at(json, 'value')).toBe('2');
  });

  it('is to, when it lies before from', async () => {
    const { status, json } = await ask(`${BRENT}.csv?from=2026-02-02&to=2026-02-01`);
    expect(status).toBe(400);
    expect(at(json, 'parameter')).toBe('to');
    expect(at(json, 'allowed')).toContain('2026-02-02');
  });

  it('is a date asked of rows that have none', async () => {
    const { status, json } = await ask('/api/v1/datasets/chokepoints.json?from=2026-02-02');
    expect(status).toBe(400);
    expect(at(json, 'parameter')).toBe('from');
  });

  it('is anything beside key that would narrow further', async () => {
    const { status, json } = await ask(`${BRENT}.json?key=2026-02-02&limit=1`);
    expect(status).toBe(400);
    expect(at(json, 'parameter')).toBe('limit');
  });

  it.each([
    ['/api/v1/panels', 'no parameters'],
    ['/api/v1/openapi.json', 'no parameters'],
    ['/api/v1/datasets', 'the parameters release'],
    [`${BRENT}.metadata.json`, 'the parameters release'],
  ])('is every parameter of %s but %s', async (address, allowed) => {
    const { status, json } = await ask(`${address}?limit=1`);
    expect(status).toBe(400);
    expect(at(json, 'allowed')).toBe(allowed);
  });

  it('of a panel is ignored and named beside the panel', async () => {
    const { status, json } = await ask('/api/v1/panels/oil-prices.json?on=someday&mean=-4');
    expect(status).toBe(200);
    expect(at(json, 'problems', 0, 'name')).toBe('on');
    expect(at(json, 'problems', 1, 'name')).toBe('mean');
  });
});

describe('a method that would write', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    '%s is a 405 that says what is allowed',
    async (method) => {
      for (const address of [
        `${BRENT}.json`,
        '/api/v1/datasets',
        '/api/v1/panels',
        '/api/v1/openapi.json',
        '/healthz',
      ]) {
        const { status, headers, json } = await ask(address, { method });
        expect(status).toBe(405);
        expect(headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
        expect(headers.get('Content-Type')).toBe('application/problem+json');
        expect(at(json, 'status')).toBe(405);
      }
    },
  );
});

describe('problems', () => {
  it('are never kept, may be read by any page, and tell nothing of the inside', async () => {
    for (const address of ['/api/v1/nothing', `${BRENT}.json?limit=x`]) {
      const { headers, text } = await ask(address);
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(text).not.toMatch(/\n|node_modules|\.tsx?\b|Error/);
    }
  });
});
