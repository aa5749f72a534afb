import { expect, test } from '@playwright/test';
import { barriersOf } from './barriers';

const PAGES = [
  '/releases',
  '/releases/2026-10-10',
  '/sources',
  '/sources/agreements',
  '/embed',
  '/embed?panel=oil-prices',
  '/embed/oil-prices',
  '/embed/negotiation-rounds',
  '/embed/gulf-map/live',
];
/** Each width with a theme: what is wide and light there is narrow and dark here. */
const VIEWS = [
  [1440, 'light'],
  [320, 'dark'],
] as const;

for (const path of PAGES) {
  test(`${path} has no barrier that axe knows and nothing over the edge, wide and light, narrow and dark`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const [width, colorScheme] of VIEWS) {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme });
      expect(await barriersOf(page), `${width} px, ${colorScheme}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
