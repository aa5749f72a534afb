import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { PageFrame } from '@/components/panels/page-frame';
import { Panel } from '@/components/panels/panel';
import { receiptAddress } from '@/lib/api/addresses';
import { readBaseMap } from '@/lib/datasets/basemap';
import { openData } from '@/lib/datasets/store';
import { panelIds } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import { samplePage } from './sample-page';

vi.setConfig({ testTimeout: 60_000 });
vi.mock('next/navigation', () => ({
  useRouter: () => ({}),
  usePathname: () => '/',
  useSearchParams: () => new URLSearchParams(),
}));

const RELEASE = '2026-10-10';
const QUOTED = { releaseName: RELEASE, origin: 'https://narrows.example' };

function pinnedPage() {
  const data = openData(RELEASE);
  if (data === null) throw new Error(`No release ${RELEASE}`);
  const { store } = data;
  const state = { ...DEFAULT_VIEW, release: RELEASE };
  return samplePage({
    input: { data: store.access, state, clock: resolveClock(null, store.extent()) },
    baseMap: readBaseMap(),
    quoted: { ...QUOTED, release: RELEASE },
    receiptHref: (reference) => receiptAddress(reference, RELEASE),
  });
}

const page = pinnedPage();
const hrefs = (markup: string, start: string) =>
  [...markup.matchAll(/href="([^"]*)"/g)].flatMap(([, href = '']) => (href.startsWith(start) ? [href] : []));
const withoutRelease = (links: readonly string[]) =>
  links.filter((href) => !href.includes(`release=${RELEASE}`));

describe('a page that is pinned to a release', () => {
  it.each(panelIds())('keeps the release in every link of %s to sources, receipts and downloads', (id) => {
    const markup = renderToStaticMarkup(<Panel id={id} page={page} />);
    const links = [...hrefs(markup, '/sources/'), ...hrefs(markup, '/api/')];
    expect(links.length).toBeGreaterThan(2);
    expect(withoutRelease(links)).toEqual([]);
  });

  it('says so, links to the present data, and keeps the release from page to page', () => {
    const markup = renderToStaticMarkup(<PageFrame page={page}>content</PageFrame>);
    expect(markup).toContain(`You see the figures of release ${RELEASE}`);
    expect(withoutRelease(hrefs(markup, '/map'))).toEqual([]);
  });

  it('offers the address of an unpinned page in its release, and nothing for data in none', () => {
    const line = (release: string | null) =>
      renderToStaticMarkup(
        <PageFrame page={samplePage({ quoted: { ...QUOTED, release } })}>content</PageFrame>,
      );
    expect(line(RELEASE)).toMatch(
      new RegExp(`href="/\\?on=2026-01-31&amp;release=${RELEASE}" rel="bookmark"`),
    );
    expect(line(null)).not.toContain('rel="bookmark"');
    expect(line(null)).toContain('in no release yet');
  });
});
