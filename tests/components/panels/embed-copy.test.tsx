import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { EmbedCopy } from '@/components/panels/embed-copy';
import { EmbedGallery } from '@/components/panels/embed-gallery';
import { PanelLinks } from '@/components/panels/panel-links';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import { ON, sampleInput, samplePage, sampleView } from './sample-page';

vi.mock('next/navigation', () => import('@/tests/components/clock/stub-router'));

const RELEASE = '2026-10-10';
const ORIGIN = 'https://narrows.example';
const released = { release: RELEASE, releaseName: RELEASE, origin: ORIGIN };

function bodyOf(element: React.ReactElement): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = renderToStaticMarkup(element);
  return body;
}

const linksOf = (root: ParentNode) =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the line of links below a panel', () => {
  const page = samplePage({
    path: '/energy',
    input: { ...sampleInput(), state: { ...DEFAULT_VIEW, on: ON, theme: 'dark' } },
    quoted: released,
  });

  it('leads to the code, the citation, the stills and the release, each in the view of the page', () => {
    expect(linksOf(bodyOf(<PanelLinks view={sampleView()} page={page} />))).toEqual([
      '/embed?panel=toy-panel&on=2026-01-31&theme=dark',
      '/embed?panel=toy-panel&on=2026-01-31&theme=dark#cite',
      '/figures/toy-panel.svg?on=2026-01-31&theme=dark',
      '/figures/toy-panel.png?on=2026-01-31&theme=dark&scale=2',
      '/energy?on=2026-01-31&release=2026-10-10&theme=dark#toy-panel',
    ]);
  });

  it('offers no release for data in none, and nothing for a panel that failed', () => {
    const none = bodyOf(<PanelLinks view={sampleView()} page={samplePage()} />);
    expect(none.querySelector('[rel="bookmark"]')).toBeNull();
    expect(bodyOf(<PanelLinks view={sampleView({ state: 'failed' })} page={page} />).innerHTML).toBe('');
  });
});

describe('the page with the code of a panel', () => {
  const input = {
    ...sampleInput(),
    state: { ...DEFAULT_VIEW, on: ON, q: 'a "b" <c>', controls: 'min' as const },
  };
  const page = samplePage({ path: '/embed', input, quoted: released });
  const body = bodyOf(
    <EmbedCopy page={page} view={sampleView()} width={960} releases={[RELEASE, '2026-10-07']} />,
  );
  const textOf = (id: string) => body.querySelector<HTMLTextAreaElement>(`textarea#${id}`)?.value ?? '';

  it('asks by a plain form how the embed shall look, and keeps the rest of the view', () => {
    const form = body.querySelector('form');
    expect([form?.getAttribute('action'), form?.getAttribute('method')]).toEqual(['/embed', 'get']);
    const sent = new FormData(form ?? undefined);
    expect(Object.fromEntries(sent)).toEqual({
      panel: 'toy-panel',
      on: ON,
      q: 'a "b" <c>',
      width: '960',
      theme: 'auto',
      lang: 'en',
      controls: 'min',
      release: '',
    });
    const releases = [...body.querySelectorAll('select[name="release"] option')];
    expect(releases.map((option) => option.getAttribute('value'))).toEqual(['', RELEASE, '2026-10-07']);
  });

  it('shows the embed at the chosen width and at the height that its code says', () => {
    const frame = body.querySelector('iframe');
    expect(frame?.getAttribute('width')).toBe('960');
    expect(textOf('code-frame')).toContain(`height="${frame?.getAttribute('height')}"`);
    expect(frame?.getAttribute('src')).toContain('/embed/toy-panel?on=2026-01-31');
    expect(frame?.getAttribute('title')).toBe('Toys');
  });

  it('has five codes, each absolute and escaped, and three forms of the citation', () => {
    expect(textOf('code-resized')).toContain(`<script src="${ORIGIN}/embed.js" async></script>`);
    expect(textOf('code-picture')).toContain('<picture>');
    expect(textOf('code-oembed')).toMatch(/^https:\/\/narrows\.example\/api\/v1\/oembed\?url=https%3A/);
    expect(textOf('code-link')).toContain('Toys, Narrows</a>');
    for (const name of ['frame', 'resized', 'picture', 'link'])
      expect(textOf(`code-${name}`)).not.toContain('<c>');
    expect(body.querySelectorAll('#cite textarea')).toHaveLength(3);
    const copied = [...body.querySelectorAll('[data-copy]')].map((button) =>
      button.getAttribute('data-copy'),
    );
    expect(copied.every((id) => body.querySelector(`textarea#${id}`) !== null)).toBe(true);
  });
});

describe('the gallery', () => {
  it('shows a panel at three widths with the code of each, and loads nothing before it is seen', () => {
    const body = bodyOf(
      <EmbedGallery page={samplePage({ path: '/embed', quoted: released })} views={[sampleView()]} />,
    );
    expect([...body.querySelectorAll('iframe')].map((frame) => frame.getAttribute('width'))).toEqual([
      '320',
      '640',
      '960',
    ]);
    expect(body.querySelectorAll('iframe:not([loading="lazy"]), img:not([loading="lazy"])')).toHaveLength(0);
    const codes = [...body.querySelectorAll('textarea')].map(({ value }) => value);
    expect(codes.map((code) => /width="(\d+)"/.exec(code)?.[1])).toEqual(['320', '640', '960']);
    expect(linksOf(body)).toContain('/embed?panel=toy-panel&on=2026-01-31&width=640');
  });
});
