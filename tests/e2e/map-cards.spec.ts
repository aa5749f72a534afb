import { expect, test } from '@playwright/test';
import { barriersOf } from './barriers';
import { inSight, onUnknownLine } from './pictures';

const EVERYTHING = 'layers=chokepoints,lanes,incidents,deployments,bases,events,ports,pipelines';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('layers are switched, marks open their cards, and words are searched, by links and forms', async ({
    page,
  }) => {
    await page.goto('/map?on=2026-03-31');
    await page.locator('[data-layer="bases"] a').click();
    await expect(page).toHaveURL(/layers=.*bases/);
    await expect(page.locator('[data-layer="bases"]')).toHaveAttribute('data-shown', 'true');
    await page.locator('input[name="q"]').fill('Jask');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: /Jask/ }).first().click();
    await expect(page).toHaveURL(/at=/);
    await page.goto('/map?on=2026-03-31');
    await page.locator('svg a[data-mark="chokepoints/hormuz"]').focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: /^Chosen on the map: Strait of Hormuz/ });
    await expect(card).toContainText('transit calls a day');
    await card.getByRole('link', { name: 'Close' }).click();
    await expect(card).toHaveCount(0);
  });

  test('a distance is measured by a plain form', async ({ page }) => {
    await page.goto('/map?on=2026-03-31&start=Ras+Tanura&finish=Rotterdam&knots=12');
    await expect(page.locator('[data-way="sea"]')).toContainText('through Hormuz');
    await expect(page.locator('[data-way="circle"]')).toContainText('nmi');
  });
});

test('a search flies to what is chosen and opens its card', async ({ page }) => {
  await onUnknownLine(page);
  await page.goto('/map?on=2026-03-31');
  const field = page.getByRole('combobox', { name: 'Search the map' });
  await field.fill('Bandar Abb');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/at=/);
  await expect(field).toHaveValue('');
});

test('the map with everything on and a card open has nothing that axe finds, in either theme', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`/map?on=2026-08-16&${EVERYTHING}&select=chokepoints/hormuz`);
    await inSight(page.locator('[data-picture="map"]'));
    expect(await barriersOf(page), colorScheme).toEqual([]);
  }
});
