import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = ['/releases', '/releases/2026-10-10', '/sources', '/sources/agreements'];

for (const path of PAGES) {
  test(`${path} has no barrier that axe knows, in light and in dark, and fits a phone`, async ({ page }) => {
    for (const theme of ['light', 'dark']) {
      await page.goto(`${path}?theme=${theme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
