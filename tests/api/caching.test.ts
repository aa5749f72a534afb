import { describe, expect, it } from 'vitest';
import { ask } from './ask';

const ADDRESSES = [
  '/api/v1/datasets',
  '/api/v1/datasets/brent-spot-daily.json?from=2026-01-01',
  '/api/v1/datasets/brent-spot-daily.csv',
  '/api/v1/datasets/shipping-lanes.geojson',
  '/api/v1/datasets/brent-spot-daily.metadata.json',
  '/api/v1/panels',
  '/api/v1/panels/oil-prices.json?on=2026-02-20',
  '/api/v1/panels/oil-prices.csv',
  '/api/v1/openapi.json',
];

describe.each(ADDRESSES)('%s', (address) => {
  it('carries a strong ETag, caching and open sharing', async () => {
    const { headers } = await ask(address);
    expect(headers.get('ETag')).toMatch(/^"[A-Za-z0-9_-]{43}"$/);
    expect(headers.get('Cache-Control')).toBe('public, max-age=300, stale-while-revalidate=86400');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Vary')).toBe('Accept-Encoding');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Encoding')).toBeNull();
  });

  it('answers the same bytes and tag twice', async () => {
    const [first, second] = [await ask(address), await ask(address)];
    expect(second.text).toBe(first.text);
    expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'));
  });

  it('answers 304 without a body to its own tag, also weakened, in a list, or any', async () => {
    const tag = (await ask(address)).headers.get('ETag') ?? '';
    for (const list of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const reply = await ask(address, { headers: { 'If-None-Match': list } });
      expect(reply.status, list).toBe(304);
      expect(reply.text).toBe('');
      expect(reply.headers.get('ETag')).toBe(tag);
      expect(reply.headers.get('Cache-Control')).toContain('max-age');
    }
    expect((await ask(address, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('answers HEAD with the head of GET', async () => {
    const got = await ask(address);
    const head = await ask(address, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.text).toBe('');
    expect([...head.headers]).toEqual([...got.headers]);
  });

  it('answers OPTIONS to any page', async () => {
    const { status, text, headers } = await ask(address, { method: 'OPTIONS' });
    expect(status).toBe(204);
    expect(text).toBe('');
    expect(headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  });
});

describe('tags', () => {
  it('differ between answers that differ', async () => {
    const tags = await Promise.all(
      ADDRESSES.map(async (address) => (await ask(address)).headers.get('ETag')),
    );
    expect(new Set(tags).size).toBe(ADDRESSES.length);
  });
});
