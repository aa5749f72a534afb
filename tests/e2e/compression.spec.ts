import { expect, test } from '@playwright/test';

const ADDRESSES = [
  '/',
  '/api/v1/datasets',
  '/api/v1/datasets/events.json',
  '/api/v1/datasets/events.csv',
  '/api/v1/datasets/pipelines.geojson',
  '/api/v1/openapi.json',
  '/basemap/region.json',
];

for (const address of ADDRESSES) {
  test(`${address} is compressed for those who accept gzip, and only for them`, async ({ request }) => {
    const packed = await request.get(address, { headers: { 'Accept-Encoding': 'gzip' } });
    const plain = await request.get(address, { headers: { 'Accept-Encoding': 'identity' } });
    expect(packed.headers()['content-encoding']).toBe('gzip');
    expect(packed.headers().vary).toContain('Accept-Encoding');
    expect(plain.headers()['content-encoding']).toBeUndefined();
    if (address !== '/') expect(await packed.text()).toBe(await plain.text());
  });
}
