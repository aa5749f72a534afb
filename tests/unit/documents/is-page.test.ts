import { expect, it } from 'vitest';
import { isPage } from '@/lib/documents/is-page';
import { config } from '@/proxy';

/** What the framework makes of a matcher: the whole path must fit. */
const [matcher = ''] = config.matcher;
const isProxied = (address: string) => new RegExp(`^${matcher}$`).test(address.split('?')[0] ?? '');

const PAGES = ['/', '/?on=2026-02-20', '/map?at=26,56,7', '/sources/events/EV-20260220-1', '/embed', '/nope'];
const ANSWERS = [
  '/api/v1/datasets',
  '/embed/oil-prices?theme=dark',
  '/embed.js',
  '/figures/oil-prices.svg',
  '/_next/static/chunks/a.js',
  '/basemap/gulf.json',
  '/feed.json',
  '/feed.xml',
  '/healthz',
  '/icon.svg',
];

it('pages are kept that have a policy of their own, and nothing else', () => {
  for (const address of [...PAGES, '/embed/oil-prices/live']) {
    expect([address, isPage(address), isProxied(address)]).toEqual([address, true, true]);
  }
  for (const address of ANSWERS) {
    expect([address, isPage(address), isProxied(address)]).toEqual([address, false, false]);
  }
});
