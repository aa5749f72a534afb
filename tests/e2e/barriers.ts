import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong on a page, a line each: the rule and the first element that breaks it. Pages in frames are looked
 * at by their own addresses. Named rules are looked at alone, those too that axe leaves out unless asked.
 */
export async function barriersOf(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (only) => {
      const look: typeof axe = Reflect.get(window, 'axe');
      const { violations } = await look.run(document, {
        iframes: false,
        // All that passes is not described: on pages with thousands of elements that takes longer than to look.
        resultTypes: ['violations'],
        ...(only.length === 0 ? {} : { runOnly: { type: 'rule', values: only } }),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    [...rules],
  );
}
