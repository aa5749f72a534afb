import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './barriers';
import { inSight, onUnknownLine, watchJumps } from './pictures';

const queryOf = (page: Page) => new URL(page.url()).searchParams;
const chartOf = (page: Page) => page.locator('[data-panel="compare"] [data-picture]').first();
const chips = (page: Page) =>
  page.locator('#series-picker li[data-series]').evaluateAll((all) => all.map((chip) => chip.dataset.series));

test.beforeEach(async ({ page }) => onUnknownLine(page));

for (const [path, colorScheme] of [
  ['/compare?on=2026-03-31&series=brent-spot,wti-spot&events=military&lag=7', 'light'],
  ['/compare?on=2026-03-31&mode=multiples', 'dark'],
  ['/energy?on=2026-03-31', 'dark'],
  ['/shipping?on=2026-03-31&vintage=both', 'light'],
] as const) {
  test(`axe finds nothing on ${path} in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    expect(await barriersOf(page)).toEqual([]);
  });
}

test('opens a ready-made comparison, and keeps the rest of it when the mode changes', async ({ page }) => {
  await page.goto('/compare');
  await page.getByRole('link', { name: 'Hormuz and Brent' }).click();
  await expect.poll(() => queryOf(page).get('series')).toBe('brent-spot,transits-hormuz');
  await page
    .locator('[data-panel="compare"]')
    .getByRole('link', { name: 'index = 100', exact: true })
    .click();
  await expect.poll(() => queryOf(page).get('mode')).toBe('index');
  const query = queryOf(page);
  expect([query.get('from'), query.get('mean'), query.get('events')]).toEqual([
    '2025-10-01',
    '7',
    'military,shipping',
  ]);
});

test('moves chips by keys, keeps the focus on them, and removes one', async ({ page }) => {
  await page.goto('/compare?on=2026-03-31&series=brent-spot,wti-spot,transits-hormuz');
  await page.locator('li[data-series="transits-hormuz"] a').first().press('Alt+ArrowLeft');
  await expect.poll(() => chips(page)).toEqual(['brent-spot', 'transits-hormuz', 'wti-spot']);
  await page.locator('li[data-series="wti-spot"] a').first().press('Delete');
  await expect.poll(() => chips(page)).toEqual(['brent-spot', 'transits-hormuz']);
});

test('drags a chip into another place', async ({ page }) => {
  await page.goto('/compare?on=2026-03-31&series=brent-spot,wti-spot,transits-hormuz');
  const [first, last] = [
    page.locator('li[data-series="brent-spot"]'),
    page.locator('li[data-series="transits-hormuz"]'),
  ];
  const [to, from] = [await inSight(first), await inSight(last)];
  await page.mouse.move(from.x + 4, from.y + 4);
  await page.mouse.down();
  await page.mouse.move(to.x + 4, to.y + 4, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => chips(page)).toEqual(['transits-hormuz', 'brent-spot', 'wti-spot']);
});

test('chooses days by keys on the one strip under small multiples', async ({ page }) => {
  await page.goto('/compare?on=2026-03-31&series=brent-spot,transits-hormuz&mode=multiples');
  const strip = page.locator('[data-panel="compare"] [data-strip]');
  await expect(strip).toHaveCount(1);
  const box = await inSight(strip);
  await page.mouse.click(box.x + 10, box.y + 20);
  const last = page.getByRole('slider', { name: 'Last day shown' });
  await last.press('PageDown');
  await expect.poll(() => queryOf(page).get('to')).toBe('2026-03-01');
});

test('draws a reader’s own file in the chart of one unit, in the unit that the reader says', async ({
  page,
}) => {
  await page.goto('/compare?on=2026-03-31&series=brent-spot');
  const own = page.locator('[data-own]');
  const text = 'date,Freight\n2026-02-01,10\n2026-02-02,12\nsoon,1\n2026-03-03,11\n';
  await own
    .getByLabel('CSV file')
    .setInputFiles({ name: 'f.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(own).toContainText('Line 4: “soon” is not written as year-month-day');
  await expect(own).toContainText(
    'Freight: yours, not from Narrows. In the chart above, on an axis of its own',
  );
  await expect(chartOf(page).locator('path[data-line="own"]')).toBeAttached();
  await own.getByLabel('Unit of your values').selectOption('USD/bbl');
  await expect(own).toContainText('on the axis whose unit you chose');
  await page.reload();
  await expect(page.locator('[data-own]')).not.toContainText('Freight');
});

test('stays in place when scripts and the interactive chart arrive', async ({ page }) => {
  const jumped = await watchJumps(page);
  await page.goto('/compare?on=2026-03-31&series=brent-spot,wti-spot');
  const box = await inSight(chartOf(page));
  await page.mouse.move(box.x + 300, box.y + 60);
  await page.mouse.move(box.x + 310, box.y + 60);
  await expect(chartOf(page).locator('svg.recharts-surface').first()).toBeVisible();
  expect(await jumped()).toBeLessThan(0.001);
});

test('says what it was asked for and could not do, and draws the rest', async ({ page }) => {
  await page.goto('/compare?series=wti-spot,nothing&scale=log&from=2020-03-01&to=2020-06-30');
  const notes = page.locator('[data-panel="compare"] [role="note"]');
  await expect(notes).toContainText('There is no series “nothing”.');
  await expect(notes).toContainText('WTI cannot be on a logarithmic scale');
  await expect(chartOf(page).locator('svg').first()).toBeVisible();
  await page.goto('/compare?from=2026-03-01&to=2026-01-01');
  await expect(page.getByText('2026-03-01').first()).toBeVisible();
  await expect(chartOf(page).locator('svg').first()).toBeVisible();
});

test('shows choices, picture and words without scripts, and nothing is wider than a phone', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  for (const path of ['/compare?on=2026-03-31', '/energy?on=2026-03-31', '/shipping?on=2026-03-31']) {
    await page.goto(path);
    await expect(page.locator('[data-picture] svg').first()).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
  await page.goto('/compare?on=2026-03-31');
  await page.locator('[data-panel="compare"] summary').first().click();
  await page.getByRole('link', { name: 'change in %' }).click();
  expect(new URL(page.url()).searchParams.get('mode')).toBe('change');
  await context.close();
});
