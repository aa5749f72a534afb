import { expect, type Page, test } from '@playwright/test';

const ADDRESSES = ['/', '/?on=2026-02-20', '/?theme=dark', '/sources', '/no-such-page'];

interface Seen {
  readonly foreign: string[];
  readonly failed: string[];
  readonly spoken: string[];
}

/** Everything a page asks for and everything it says in the console. */
function watch(page: Page, origin: string): Seen {
  const seen: Seen = { foreign: [], failed: [], spoken: [] };
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) seen.foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') {
      seen.failed.push(`${response.status()} ${response.url()}`);
    }
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.spoken.push(message.text());
  });
  page.on('pageerror', (error) => seen.spoken.push(String(error)));
  return seen;
}

for (const address of ADDRESSES) {
  test(`${address} asks no other origin for anything and the console stays silent`, async ({
    page,
    baseURL,
  }) => {
    const seen = watch(page, new URL(baseURL ?? '').origin);
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    // Panels that wait for the pointer or focus load theirs too.
    for (const panel of await page.locator('[data-panel]').all()) await panel.hover();
    await page.waitForLoadState('networkidle');
    // Chromium itself reports the status of a page that is meant to be missing.
    const spoken = seen.spoken.filter((text) => response?.status() !== 404 || !text.includes('404'));
    expect({ ...seen, spoken }).toEqual({ foreign: [], failed: [], spoken: [] });
  });
}

test('nothing is kept in the browser of a reader who only reads', async ({ page, context }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
