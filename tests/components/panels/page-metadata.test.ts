import { describe, expect, it, vi } from 'vitest';
import { pageMetadata, shareMetadata } from '@/app/(dashboard)/page-metadata';

vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'narrows.example' }) }));

const SITE = 'http://narrows.example';
const view = Promise.resolve({ on: '2026-02-20', theme: 'dark' });

describe('what others see of a page', () => {
  it('is a card with the still of its leading panel in the same view', async () => {
    const { openGraph, twitter } = await pageMetadata('/energy', { title: 'Energy' })({ searchParams: view });
    const picture = `${SITE}/figures/oil-prices.png?on=2026-02-20&theme=dark&width=1200`;
    expect(openGraph).toMatchObject({
      title: 'Energy',
      url: `${SITE}/energy?on=2026-02-20&theme=dark`,
      images: [{ url: picture }],
    });
    expect(twitter).toMatchObject({ card: 'summary_large_image', images: [{ url: picture }] });
  });

  it('leads to the oEmbed provider for the panel in the same view', async () => {
    const { alternates } = await shareMetadata({ path: '/map', title: 'Map' }, view);
    const address = String(alternates?.types?.['application/json+oembed']);
    const asked = new URL(address);
    expect(asked.pathname).toBe('/api/v1/oembed');
    expect(asked.searchParams.get('url')).toBe(`${SITE}/embed/gulf-map?on=2026-02-20&theme=dark`);
    expect(String(alternates?.types?.['text/xml+oembed'])).toContain('format=xml');
  });

  it('has the panel of the page with a panel’s code, and a picture but no oEmbed for pages without panels', async () => {
    const code = await shareMetadata({ path: '/embed', title: 'Embed', panelId: 'bases' }, view);
    expect(String(code.alternates?.types?.['application/json+oembed'])).toContain('%2Fembed%2Fbases');
    const sources = await shareMetadata({ path: '/sources', title: 'Sources' }, view);
    expect(sources.alternates?.types).toBeUndefined();
    expect(JSON.stringify(sources.openGraph)).toContain('/figures/strait-status.png');
  });
});
