import { expect, test } from '@playwright/test';
import { barriersOf } from './barriers';

const PAGES = [
  '/?on=2026-03-31',
  '/map?on=2026-03-31',
  '/energy?on=2026-03-31',
  '/compare?on=2026-03-31',
  '/forces?on=2026-03-31',
  '/diplomacy?on=2026-03-31',
  '/embed?panel=oil-prices',
  '/sources',
];

test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

for (const path of PAGES) {
  test(`fingers find what they touch on ${path}, and text twice as large stays on the page`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await barriersOf(page, ['target-size'])).toEqual([]);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}
