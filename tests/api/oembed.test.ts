import { extract, setProviderList } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/embed/[panel]/route';
import { ask, at } from './ask';
import { send } from './routes';

const SITE = 'http://127.0.0.1:3000';
const of = (url: string, more = '') => `/api/v1/oembed?url=${encodeURIComponent(`${SITE}${url}`)}${more}`;

describe('the oEmbed provider', () => {
  beforeAll(() => {
    vi.stubEnv('NARROWS_ORIGIN', SITE);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('answers an embed, a page, and a panel of a page with a frame of it', async () => {
    for (const [url, panel] of [
      ['/embed/oil-prices?on=2026-02-20', 'oil-prices'],
      ['/embed/oil-prices/live', 'oil-prices'],
      ['/energy', 'oil-prices'],
      ['/#key-figures', 'key-figures'],
      ['/embed/map', 'gulf-map'],
      ['/claims', 'article-claims'],
      ['/diplomacy?on=2026-02-20#statements', 'statements'],
      ['/embed?panel=compare', 'compare'],
    ] as const) {
      const { status, json } = await ask(of(url));
      expect(status, url).toBe(200);
      expect(at(json, 'html')).toContain(`src="${SITE}/embed/${panel}`);
    }
  });

  it('keeps the view, and escapes it', async () => {
    const { json } = await ask(of('/embed/oil-prices?on=2026-02-20&theme=dark&q=%22%3E%3Cscript%3E'));
    const html = String(at(json, 'html'));
    expect(html).toContain('?on=2026-02-20&amp;');
    expect(html).toContain('theme=dark');
    expect(html).not.toContain('<script');
  });

  it.each([
    [320, 300],
    [500, 420],
    [200, 200],
  ])('never asks for more room than %i × %i px', async (width, height) => {
    const { json } = await ask(of('/embed/gulf-map', `&maxwidth=${width}&maxheight=${height}`));
    expect(at(json, 'width')).toBeLessThanOrEqual(width);
    expect(at(json, 'height')).toBeLessThanOrEqual(height);
  });

  it('writes XML as the specification lays it out', async () => {
    const { text, headers } = await ask(of('/embed/oil-prices', '&format=xml'));
    expect(headers.get('Content-Type')).toBe('text/xml; charset=utf-8');
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed><version>1\.0</,
    );
    expect(text).toContain('&lt;iframe src=');
    expect(text).toContain('<type>rich</type>');
  });

  it('answers 404 for what it does not show, 501 for other formats, 400 without an address', async () => {
    expect((await ask(of('/embed/no-such-panel'))).status).toBe(404);
    expect((await ask(of('/sources'))).status).toBe(404);
    expect(
      (await ask('/api/v1/oembed?url=https%3A%2F%2Felsewhere.example%2Fembed%2Foil-prices')).status,
    ).toBe(404);
    expect((await ask('/api/v1/oembed?url=nothing')).status).toBe(404);
    expect((await ask(of('/embed/oil-prices', '&format=yaml'))).status).toBe(501);
    expect((await ask('/api/v1/oembed')).status).toBe(400);
    expect((await ask(of('/embed/oil-prices', '&maxwidth=wide'))).status).toBe(400);
  });

  it('is found from every embed', async () => {
    const request = new Request(`${SITE}/embed/oil-prices?on=2026-02-20`);
    const page = await (await GET(request, { params: Promise.resolve({ panel: 'oil-prices' }) })).text();
    const href = /type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    const { status, json } = await ask(href ?? '');
    expect(status).toBe(200);
    expect(at(json, 'html')).toContain('/embed/oil-prices?on=2026-02-20');
  });
});

describe('a consumer made by others', () => {
  const PUBLIC = 'https://narrows.example';

  beforeAll(() => {
    vi.stubEnv('NARROWS_ORIGIN', PUBLIC);
    setProviderList([
      {
        provider_name: 'Narrows',
        provider_url: PUBLIC,
        endpoints: [{ schemes: [`${PUBLIC}/*`], url: `${PUBLIC}/api/v1/oembed` }],
      },
    ]);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  /** The consumer asks the handlers instead of a network. */
  const ours = (url: string) => {
    const { pathname, search } = new URL(url);
    return send(`${pathname}${search}`);
  };

  it('gets the frame and its size', async () => {
    const url = `${PUBLIC}/embed/oil-prices?on=2026-02-20`;
    const found = await extract(url, { maxwidth: 480 }, ours);
    expect(found).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Narrows', width: 480 });
    expect(at(found, 'html')).toContain(`src="${url}"`);
  });
});
