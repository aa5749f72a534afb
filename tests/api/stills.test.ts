import { describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/figures/[file]/route';
import { stillAnswer } from '@/app/figures/still-answer';
import { panelIds } from '@/lib/panels/registry';

vi.setConfig({ testTimeout: 120_000 });

const text = (file: string, query = '') =>
  new TextDecoder().decode(stillAnswer(file, new URLSearchParams(query)).body);

/** Width and height that the header of a PNG file gives. */
function sizeOf(body: Uint8Array<ArrayBuffer>): readonly [number, number] {
  const view = new DataView(body.buffer);
  return [view.getUint32(16), view.getUint32(20)];
}

describe.each(panelIds())('the still of %s', (id) => {
  it('carries its title, its day and its source, in literal colours', () => {
    const svg = text(`${id}.svg`, 'on=2026-02-20&width=320');
    expect(svg).toMatch(/^<svg [^>]*width="320" /);
    expect(svg).toContain('As of 20 Feb 2026');
    expect(svg).toContain('Source:');
    expect(svg).not.toContain('var(--');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('is a picture of pixels as well, at its width times the scale', () => {
    const { headers, body } = stillAnswer(`${id}.png`, new URLSearchParams('width=640&scale=2&theme=dark'));
    expect(headers['Content-Type']).toBe('image/png');
    const [width, height] = sizeOf(body);
    expect(width).toBe(1280);
    expect(height).toBeGreaterThan(200);
  });
});

it.each(['width=319', 'width=1921', 'width=1e3', 'scale=3', 'width=640&width=700'])(
  'refuses a size of %s with a problem that says what is allowed',
  (query) => {
    const { status, headers, body } = stillAnswer('oil-prices.png', new URLSearchParams(query));
    expect(status).toBe(400);
    expect(headers['Content-Type']).toBe('application/problem+json');
    expect(JSON.parse(new TextDecoder().decode(body)).allowed).toBeTruthy();
  },
);

it('writes what it did not understand into the picture, as text', () => {
  const svg = text('oil-prices.svg', 'mode=%3Cscript%3E');
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).not.toContain('<script');
});

it('answers 404 for a panel or a format that does not exist, and 308 for a renamed panel', async () => {
  expect(stillAnswer('no-such.png', new URLSearchParams()).status).toBe(404);
  expect(stillAnswer('oil-prices.gif', new URLSearchParams()).status).toBe(404);
  const response = await GET(new Request('http://127.0.0.1/figures/map.svg?theme=dark'), {
    params: Promise.resolve({ file: 'map.svg' }),
  });
  expect(response.status).toBe(308);
  expect(response.headers.get('Location')).toBe('/figures/gulf-map.svg?theme=dark');
});

it('may be used by any site and kept', async () => {
  const response = await GET(new Request('http://127.0.0.1/figures/oil-prices.svg'), {
    params: Promise.resolve({ file: 'oil-prices.svg' }),
  });
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(response.headers.get('Cache-Control')).toContain('stale-while-revalidate');
  expect(response.headers.get('ETag')).toMatch(/^"/);
});
