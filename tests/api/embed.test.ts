import { gzipSync } from 'node:zlib';
import { array, assert, constantFrom, oneof, property, record, string, tuple } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/embed/[panel]/route';
import { embedDocument } from '@/app/embed/embed-document';
import { panelIds } from '@/lib/panels/registry';
import { RENAMED_PANELS } from '@/lib/panels/renamed';
import { PARAMETER_NAMES } from '@/lib/view-state/codec';

// The first drawing reads all data; the fuzz asks for ten thousand documents.
vi.setConfig({ testTimeout: 240_000 });

const LARGEST_KB = 72;
const NOTHING = new URLSearchParams();

function parse(markup: string): {
  readonly text: string;
  readonly scripts: number;
  readonly tags: ReadonlySet<string>;
} {
  const tags = [...markup.matchAll(/<([a-z][a-zA-Z0-9]*)/g)].map((match) => match[1] ?? '');
  return {
    text: markup.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '),
    scripts: tags.filter((tag) => tag === 'script').length,
    tags: new Set(tags),
  };
}

async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const request = new Request(`http://127.0.0.1${path}`, { headers });
  const panel = new URL(request.url).pathname.split('/')[2] ?? '';
  return GET(request, { params: Promise.resolve({ panel }) });
}

describe.each(panelIds())('the embed of %s', (id) => {
  const { status, body } = embedDocument(id, NOTHING);

  it('is one small document that asks nobody for anything', () => {
    expect(status).toBe(200);
    expect(gzipSync(body).length).toBeLessThan(LARGEST_KB * 1000);
    expect(body).not.toMatch(
      /<(img|iframe|link rel="stylesheet"|script src)|url\((?!#)|@import|https?:\/\/(?!www\.w3\.org)/,
    );
  });

  it('says its day, its sources and the ways on, without scripts', () => {
    const { text } = parse(body);
    expect(text).toContain('As of 10 Oct 2026');
    expect(text).toContain('Source:');
    expect(body).toMatch(/<details><summary>The figures as a table/);
    expect(body).toContain(`/embed/${id}/live`);
  });

  it('keeps source and day when controls, title and legend are off', () => {
    const bare = embedDocument(id, new URLSearchParams('controls=none&title=0&legend=0')).body;
    expect(parse(bare).text).toContain('As of 10 Oct 2026');
    expect(bare).not.toContain('class="legend"');
    expect(bare).not.toContain('<details');
    expect(bare).toContain('<h1 class="hidden"');
  });
});

it('draws a view with unknown values and names them in a note, as text', () => {
  const { status, body } = embedDocument(
    'oil-prices',
    new URLSearchParams({ mode: '<script>alert(1)</script>' }),
  );
  expect(status).toBe(200);
  expect(body).toContain('role="note"');
  expect(body).toContain('&lt;script&gt;alert(1)');
  expect(parse(body).scripts).toBe(2);
});

it('explains an unknown panel in a document of its own', async () => {
  const response = await ask('/embed/no-such-panel');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Narrows has no panel of this name');
});

it('may be framed by anyone, runs its own script alone, and answers 304 to those who have it', async () => {
  const first = await ask('/embed/strait-status?on=2026-02-20');
  const policy = first.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain('frame-ancestors *');
  expect(policy).toMatch(/script-src 'sha256-[^']+';/);
  expect(first.headers.get('Cache-Control')).toContain('stale-while-revalidate');
  expect(first.headers.get('Vary')).toBe('Accept-Encoding');
  expect(first.headers.get('Set-Cookie')).toBeNull();
  const again = await ask('/embed/strait-status?on=2026-02-20', {
    'If-None-Match': first.headers.get('ETag') ?? '',
  });
  expect(again.status).toBe(304);
});

it('sends every renamed panel to its new address for good, with its view', async () => {
  expect(RENAMED_PANELS.size).toBeGreaterThan(0);
  for (const [old, current] of RENAMED_PANELS) {
    expect(panelIds()).toContain(current);
    expect(panelIds()).not.toContain(old);
    const response = await ask(`/embed/${old}?on=2026-02-20&theme=dark`);
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe(`/embed/${current}?on=2026-02-20&theme=dark`);
  }
});

it('answers ten thousand hostile views with a note and a drawing, never with markup of theirs', () => {
  const known = new Map(panelIds().map((id) => [id, parse(embedDocument(id, NOTHING).body).tags]));
  const evil = constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "'onload=alert(1) x='",
    '</script><svg onload=alert(1)>',
    '\u202egnol\u0000',
    '9'.repeat(400),
    '1e309',
    '-0',
    '2026-02-31',
    'x'.repeat(5000),
    '__proto__',
    'constructor',
  );
  const value = oneof(
    evil,
    string({ maxLength: 40 }),
    tuple(evil, string()).map((two) => two.join('')),
  );
  const query = record({
    id: constantFrom(...panelIds()),
    pairs: array(tuple(constantFrom(...PARAMETER_NAMES, 'toString', 'x'), value), {
      minLength: 1,
      maxLength: 5,
    }),
  });
  const holds = property(query, ({ id, pairs }) => {
    const { status, body } = embedDocument(id, new URLSearchParams(pairs));
    const { scripts, tags } = parse(body);
    return (
      status === 200 &&
      scripts <= 2 &&
      !/<[^>]*\son[a-z]+=/i.test(body.replace(/<script[\s\S]*?<\/script>/g, '')) &&
      !tags.has('img') &&
      body.includes('As of') &&
      body.endsWith('</html>') &&
      known.has(id)
    );
  });
  assert(holds, { numRuns: 10_000 });
});
