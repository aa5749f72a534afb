import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './barriers';
import { takenOver } from './pictures';

const PANELS = [
  'strait-status',
  'gulf-map',
  'key-figures',
  'oil-prices',
  'chokepoint-transits',
  'carrier-presence',
  'event-timeline',
];

async function widthOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe('the board without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows every panel with sentence, picture, table and sources', async ({ page }) => {
    await page.goto('/?on=2026-02-20');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'is open to commercial shipping: 100.0',
    );
    for (const id of PANELS) {
      const panel = page.locator(`[data-panel="${id}"]`);
      await expect(panel, id).toBeVisible();
      await expect(panel.locator('table').first(), id).toBeAttached();
    }
    for (const id of ['gulf-map', 'oil-prices', 'chokepoint-transits', 'carrier-presence']) {
      await expect(page.locator(`[data-panel="${id}"] [data-picture] svg`).first(), id).toBeVisible();
      await expect(page.locator(`[data-panel="${id}"] footer`), id).toContainText(/Source/i);
    }
  });

  test('moves the clock with a plain form', async ({ page }) => {
    await page.goto('/');
    await page.locator('input[name="on"]').fill('2026-03-31');
    await page.locator('form:has(input[name="on"]) button[type="submit"]').first().click();
    await expect(page).toHaveURL(/on=2026-03-31/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('effectively closed');
  });

  test('leads from a row of a table to a page with its receipt', async ({ page }) => {
    await page.goto('/?on=2026-02-20');
    await page.locator('#oil-prices details:has(table) > summary').click();
    await page.locator('#oil-prices table [data-receipt]').first().click();
    await expect(page).toHaveURL(/\/sources\/brent-spot-daily\/2026-02-/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-receipt-card] a[href^="https://"]').first()).toBeVisible();
  });
});

test('a day before all data gives an explained, empty board', async ({ page }) => {
  const answer = await page.goto('/?on=1901-01-01');
  expect(answer?.status()).toBe(200);
  await expect(page.locator('[data-notices]')).toContainText('before all data');
  await expect(page.locator('[data-panel="oil-prices"]')).toHaveAttribute('data-state', 'empty');
});

test('a day after all data says that it shows the last that is known', async ({ page }) => {
  await page.goto('/?on=2040-01-01');
  await expect(page.locator('[data-notices]')).toContainText('after the last day of the data');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('16 Aug 2026');
});

test('parts of an address that mean nothing are named, never printed as markup, and the rest still draws', async ({
  page,
}) => {
  await page.goto('/?on=2026-02-30&theme=%3Cb%3Eneon&mean=900&layers=lanes,castles');
  const notice = page.locator('[data-notices]');
  await expect(notice).toContainText('on');
  await expect(notice).toContainText('<b>neon');
  await expect(notice).toContainText('castles');
  await expect(notice.locator('b')).toHaveCount(0);
  await expect(page.locator('[data-panel="oil-prices"] [data-picture] svg').first()).toBeVisible();
});

test('a step of the clock changes the whole board without a new document', async ({ page }) => {
  await page.goto('/?on=2026-02-20');
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  const clock = page.getByRole('slider').first();
  await clock.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('As of 21 Feb 2026');
  await expect(page.locator('#event-timeline')).toContainText('21 Feb 2026');
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
  await expect(page.locator('[data-panel="oil-prices"] [data-picture] svg').first()).toBeVisible();
  await page.goBack();
});

test('a receipt opens as a card, takes the focus, and gives it back on Escape', async ({ page }) => {
  // Until scripts are there, the mark is a link to a page of its own.
  await page.goto('/?on=2026-02-20');
  await takenOver(page);
  const event = page.locator('#event-timeline [data-receipt]').first();
  await event.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-receipt-card]')).toBeVisible();
  await expect(dialog.locator('a[href^="http"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(event).toBeFocused();
});

for (const width of [320, 768, 1440, 2560]) {
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/?on=2026-02-20');
    expect(await widthOverflow(page)).toBeLessThanOrEqual(0);
    await page.goto('/sources');
    expect(await widthOverflow(page)).toBeLessThanOrEqual(0);
    await page.goto('/sources/chokepoint-transits-daily');
    expect(await widthOverflow(page)).toBeLessThanOrEqual(0);
  });
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the board in ${theme} colours`, async ({ page }) => {
    await page.goto(`/?on=2026-02-20&theme=${theme}`);
    expect(await barriersOf(page)).toEqual([]);
  });
}

test('axe finds nothing on the pages of the data', async ({ page }) => {
  for (const path of ['/sources/events', '/sources/brent-spot-daily/2026-10-02']) {
    await page.goto(path);
    expect(await barriersOf(page), path).toEqual([]);
  }
});

test('a receipt whose key holds a space opens, and so does one of several behind a mark', async ({
  page,
}) => {
  await page.goto('/?on=2026-02-20');
  await page.locator('#key-figures dl [data-receipt^="troop-levels/"]').first().click();
  await expect(page.getByRole('dialog').locator('[data-receipt-card]')).toBeVisible();
  await expect(page.locator('[data-panel="oil-prices"]')).toBeVisible();
});

test('parameters named like methods of every object do no harm', async ({ page }) => {
  const answer = await page.goto('/?constructor=1&on=2026-02-20&toString=2');
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveURL(/\?on=2026-02-20$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('As of 20 Feb 2026');
});

test('an unknown page says so, with a way back', async ({ page }) => {
  for (const path of ['/nope', '/sources/nope', '/sources/events/nope']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing at this address');
    await expect(page.locator('main a[href="/"]')).toBeVisible();
  }
});
