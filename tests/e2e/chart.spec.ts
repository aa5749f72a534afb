import { expect, type Page, test } from '@playwright/test';
import { inSight, onUnknownLine } from './pictures';

const DAY = '/?on=2026-03-31';
/** A place in the middle of a chart, px from its corner. */
const MIDDLE = { x: 700, y: 150 };

const chartOf = (page: Page, id: string) => page.locator(`[data-panel="${id}"] [data-picture="time"]`);
const readoutOf = (page: Page, id: string) => chartOf(page, id).locator('ul');

/** Brings a chart to life as a reader does, by resting the pointer on it. */
async function enliven(page: Page, id: string) {
  const chart = chartOf(page, id);
  await inSight(chart);
  await chart.hover({ position: MIDDLE });
  await expect(chart.locator('.recharts-wrapper')).toBeVisible();
  return chart;
}

test.beforeEach(async ({ page }) => onUnknownLine(page));

test('one day is read out in every chart at once, each line at its own observation', async ({ page }) => {
  await page.goto(DAY);
  await enliven(page, 'chokepoint-transits');
  const oil = await enliven(page, 'oil-prices');
  await oil.hover({ position: { ...MIDDLE, x: MIDDLE.x + 1 } });
  const day = /\d{1,2} [A-Z][a-z]{2} 20\d\d/;
  await expect(readoutOf(page, 'oil-prices')).toContainText(/Brent.*USD\/bbl/);
  await expect(readoutOf(page, 'chokepoint-transits')).toContainText(/Hormuz.*calls\/d/);
  const days = await Promise.all(
    ['oil-prices', 'chokepoint-transits'].map(
      async (id) => day.exec(await readoutOf(page, id).innerText())?.[0],
    ),
  );
  expect(days[0]).toBeDefined();
  expect(days[1]).toBe(days[0]);
});

test('the arrow keys step through the observations and say each one', async ({ page }) => {
  await page.goto(DAY);
  const oil = await enliven(page, 'oil-prices');
  const slider = oil.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '31 Mar 2026');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '30 Mar 2026');
  await expect(page.locator('#chart-readings')).toContainText(/Brent: [\d.]+ USD\/bbl, 30 Mar 2026/);
});

test('Enter on a chart opens the receipts of what is read out, and Escape gives the focus back', async ({
  page,
}) => {
  await page.goto(DAY);
  const oil = await enliven(page, 'oil-prices');
  const slider = oil.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog').locator('[data-receipt-card="brent-spot-daily/2026-03-30"]');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(slider).toBeFocused();
});

test('a click on a line opens the receipt of the observation that is read out there', async ({ page }) => {
  await page.goto(DAY);
  const oil = await enliven(page, 'oil-prices');
  await oil.click({ position: MIDDLE });
  const card = page.getByRole('dialog').locator('[data-receipt-card]');
  await expect(card).toHaveCount(1);
  await expect(card).toHaveAttribute('data-receipt-card', /^(brent|wti)-spot-daily\/2025-0[67]-\d\d$/);
});

test('a mark reached by keyboard keeps the focus when the chart takes the place of the picture', async ({
  page,
}) => {
  await page.goto(DAY);
  const oil = chartOf(page, 'oil-prices');
  await inSight(oil);
  const mark = oil.locator('svg a[data-receipt^="oil-price-notes/"]').first();
  const receipt = await mark.getAttribute('data-receipt');
  await mark.focus();
  await expect(oil.locator('.recharts-wrapper')).toBeVisible();
  await expect(oil.locator('svg[role="group"]').first()).toBeHidden();
  await expect(oil.locator(`a[data-receipt="${receipt}"]:visible`)).toBeFocused();
});

test('the picture stays, with its links, where the chart cannot be had', async ({ page }) => {
  await page.route('**/api/v1/panels/oil-prices.json*', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(DAY);
  const oil = chartOf(page, 'oil-prices');
  await inSight(oil);
  const answered = page.waitForResponse(/oil-prices\.json/);
  await oil.hover({ position: MIDDLE });
  await answered;
  await expect(oil.locator('svg[role="group"]').first()).toBeVisible();
  await expect(oil.locator('svg a[data-receipt]').first()).toBeVisible();
  await expect(oil.locator('.recharts-wrapper')).toHaveCount(0);
});
