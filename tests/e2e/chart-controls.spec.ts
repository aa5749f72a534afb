import { expect, type Page, test } from '@playwright/test';
import { inSight, onUnknownLine } from './pictures';

const chartOf = (page: Page, id: string) => page.locator(`[data-panel="${id}"] [data-picture]`).first();
const queryOf = (page: Page) => new URL(page.url()).searchParams;

test.beforeEach(async ({ page }) => onUnknownLine(page));

test('chooses days on the strip with the keys, and writes them into the address once', async ({ page }) => {
  await page.goto('/energy?on=2026-03-31');
  const chart = chartOf(page, 'oil-prices');
  await inSight(chart);
  await chart
    .locator('svg')
    .first()
    .click({ position: { x: 200, y: 100 } });
  await page.keyboard.press('Escape');
  const first = chart.getByRole('slider', { name: 'First day shown' });
  await expect(first).toHaveAttribute('aria-valuetext', '30 Sep 2024');
  const addresses: string[] = [];
  page.on('framenavigated', () => addresses.push(page.url()));
  await first.press('PageUp');
  await expect(first).toHaveAttribute('aria-valuetext', '30 Oct 2024');
  await expect.poll(() => queryOf(page).get('from')).toBe('2024-10-30');
  expect(queryOf(page).get('on')).toBe('2026-03-31');
  expect(new Set(addresses).size).toBeLessThanOrEqual(1);
  await expect(chart.locator('svg.recharts-surface').first()).toBeVisible();
});

test('runs one crosshair through all charts of a page, each with its own days', async ({ page }) => {
  await page.goto('/compare?on=2026-03-31&series=brent-spot,wti-spot&mode=multiples');
  const chart = chartOf(page, 'compare');
  const box = await inSight(chart);
  let step = 0;
  const readings = async () => {
    step += 1;
    await page.mouse.move(box.x + 300 + (step % 40), box.y + 60);
    return page.locator('[data-readout]').count();
  };
  await expect.poll(readings, { timeout: 20_000 }).toBe(2);
  await expect(page.locator('#chart-readings')).toHaveCount(1);
  await expect(page.locator('main [aria-live=assertive]')).toHaveCount(0);
});

test('draws a reader’s own file below a comparison and sends it nowhere', async ({ page }) => {
  await page.goto('/compare?on=2026-03-31');
  const own = page.locator('[data-own]');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || (request.postData() ?? '').includes('Freight'))
      sent.push(request.url());
  });
  const text = 'date,Freight\n2026-02-01,10\n2026-02-02,12\n2026-02-30,1\n2026-03-03,11\n';
  await own
    .getByLabel('CSV file')
    .setInputFiles({ name: 'f.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(own).toContainText('Line 4: 2026-02-30 is no day of the calendar.');
  await expect(own.locator('path[data-line]').first()).toBeVisible({ timeout: 20_000 });
  expect(sent).toEqual([]);
  expect(page.url()).not.toContain('Freight');
});

test('adds a series that the search suggests, and moves it by keys', async ({ page }) => {
  await page.goto('/compare?on=2026-03-31&series=brent-spot');
  await page.getByRole('combobox', { name: /Search all/ }).fill('wti');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page).get('series')).toMatch(/^brent-spot,/);
  await expect(page.locator('li[data-series]')).toHaveCount(2);
  await page.locator('li[data-series] a').last().press('Alt+ArrowLeft');
  await expect.poll(() => queryOf(page).get('series')).toMatch(/,brent-spot$/);
});
