import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong on a page, a line each: the rule and the first element that breaks it. Pages in frames are looked
 * at by their own addresses.
 */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const look: typeof axe = Reflect.get(window, 'axe');
    // All that passes is not described: on pages with thousands of elements that takes longer than to look.
    const { violations } = await look.run(document, { iframes: false, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
