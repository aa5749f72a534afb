import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
};
const ADDRESSES = [
  '/',
  '/sources',
  '/no-such-page',
  '/healthz',
  '/api/v1/datasets',
  '/api/v1/datasets/nothing.json',
];

function directives(policy: string | undefined): Map<string, string> {
  const parts = (policy ?? '').split(';').map((part) => part.trim().split(' '));
  return new Map(parts.map(([name = '', ...values]) => [name, values.join(' ')]));
}

for (const address of ADDRESSES) {
  test(`${address} sends the headers that every answer has`, async ({ request }) => {
    const response = await request.get(address);
    const headers = response.headers();
    expect(headers).toMatchObject(EVERYWHERE);
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(response.status()).toBeLessThan(500);
  });

  test(`${address} forbids other origins and frames`, async ({ request }) => {
    const policy = directives((await request.get(address)).headers()['content-security-policy']);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toMatch(/https?:|\*/);
  });
}

const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

test('a page lets only its own inline scripts run, each named by its hash', async ({ request }) => {
  const response = await request.get('/');
  const scripts = [...(await response.text()).matchAll(INLINE)].map(([, text = '']) => text);
  const allowed = directives(response.headers()['content-security-policy']).get('script-src') ?? '';
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(scripts.length).toBeGreaterThan(0);
  expect(allowed.split(' ').sort()).toEqual(["'self'", ...new Set(scripts.map(hashOf))].sort());
  expect(JSON.stringify(response.headers())).not.toContain('nonce');
});

test('a page that is not kept lets only scripts with the nonce of this answer run', async ({ request }) => {
  const [first, second] = [await request.get('/no-such-page'), await request.get('/no-such-page')];
  const scripts = (await first.text()).match(/<script[^>]*>/g) ?? [];
  const policy = directives(first.headers()['content-security-policy']);
  const nonce = /'nonce-([^']+)'/.exec(policy.get('script-src') ?? '')?.[1] ?? 'none';
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(policy.get('script-src')).not.toContain('unsafe');
  expect(second.headers()['content-security-policy']).not.toContain(nonce);
});

test('embeds and still pictures may be framed by anyone', async ({ request }) => {
  for (const address of ['/embed/oil-prices', '/embed/oil-prices/live', '/figures/oil-prices.svg']) {
    const headers = (await request.get(address)).headers();
    expect(headers['x-frame-options']).toBeUndefined();
    expect(directives(headers['content-security-policy']).get('frame-ancestors')).toBe('*');
  }
});

test('a foreign site can show an embed in a frame, but not the board', async ({ page, baseURL }) => {
  const frames = `<iframe src="${baseURL}/embed/any-panel"></iframe><iframe src="${baseURL}/"></iframe>`;
  const foreign = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(frames));
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const address = foreign.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  const [embed, board] = page.mainFrame().childFrames();
  expect(embed?.url()).toBe(`${baseURL}/embed/any-panel`);
  expect(board?.url()).toMatch(/^chrome-error:/);
  foreign.close();
});
