import { expect, test } from '@playwright/test';
import { barriersOf } from './barriers';

const PAGES = [
  '/releases?',
  '/releases/2026-10-10?',
  '/sources?',
  '/sources/agreements?',
  '/embed?',
  '/embed?panel=oil-prices&',
  '/embed/oil-prices?',
  '/embed/negotiation-rounds?',
  '/embed/gulf-map/live?',
];
/** Each width with a theme: what is wide and light there is narrow and dark here. */
const VIEWS = [
  [1440, 'light'],
  [320, 'dark'],
] as const;

for (const path of PAGES) {
  for (const [width, theme] of VIEWS) {
    test(`${path} has no barrier that axe knows in ${theme} and nothing over the edge at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${path}theme=${theme}`);
      expect(await barriersOf(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
