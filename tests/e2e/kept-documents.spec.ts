import { expect, test } from '@playwright/test';

const ADDRESS = '/energy?on=2026-03-31';

test('a page is kept: the same answer twice, and 304 for who has it', async ({ request }) => {
  const [first, second] = [await request.get(ADDRESS), await request.get(ADDRESS)];
  const { etag = '' } = first.headers();
  expect(second.headers().etag).toBe(etag);
  expect(second.headers()['content-security-policy']).toBe(first.headers()['content-security-policy']);
  expect(await second.text()).toBe(await first.text());
  const known = await request.get(ADDRESS, { headers: { 'If-None-Match': etag } });
  expect(known.status()).toBe(304);
  expect(known.headers()['content-security-policy']).toBe(first.headers()['content-security-policy']);
});

test('another day, view or encoding is another page', async ({ request }) => {
  const etagOf = async (address: string, headers: Record<string, string> = {}) =>
    (await request.get(address, { headers })).headers().etag;
  const etags = await Promise.all([
    etagOf(ADDRESS),
    etagOf('/energy?on=2026-03-30'),
    etagOf(`${ADDRESS}&theme=dark`),
    etagOf(ADDRESS, { 'Accept-Encoding': 'identity' }),
  ]);
  expect(new Set(etags).size).toBe(etags.length);
});

test('an update of a page that is already there is not answered with a document', async ({ request }) => {
  const update = await request.get(`${ADDRESS}&_rsc=1`, { headers: { RSC: '1' } });
  expect(update.headers()['content-type']).toContain('text/x-component');
});

test('a page needs no style sheet besides itself, before and after scripts', async ({ page }) => {
  const sheets: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') sheets.push(request.url());
  });
  await page.goto('/releases');
  await page.waitForLoadState('networkidle');
  expect(sheets).toEqual([]);
  await expect(page.locator('main h1')).toHaveCSS('font-family', /sourceSerif/);
});
