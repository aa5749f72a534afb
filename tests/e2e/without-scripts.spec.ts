import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the board is there with scripts off: headline, panels, pictures, tables and sources', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const panels = page.locator('[data-panel]');
  expect(await panels.count()).toBeGreaterThan(3);
  for (const panel of await panels.all()) await expect(panel).toBeVisible();
  await expect(page.locator('[data-picture="map"] svg').first()).toBeVisible();
  await expect(page.locator('[data-picture="time"] svg').first()).toBeVisible();
  expect(await page.locator('table').count()).toBeGreaterThan(0);
});

test('the address decides the day with scripts off', async ({ page }) => {
  await page.goto('/?on=2026-02-20');
  const february = await page.locator('main').innerText();
  await page.goto('/?on=2026-03-31');
  expect(february).toContain('20 Feb');
  expect(await page.locator('main').innerText()).not.toBe(february);
});
