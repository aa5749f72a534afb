import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './barriers';

const PAGES = ['/forces', '/timeline', '/diplomacy', '/claims'] as const;
const ARTICLE = '?on=2026-02-22';

async function expectClean(page: Page, address: string) {
  await page.goto(address);
  expect(await barriersOf(page)).toEqual([]);
}

// A page of many marks is long to look through: each is read once, half of them in the dark.
for (const [path, theme] of [
  ['/forces', 'light'],
  ['/timeline', 'dark'],
  ['/diplomacy', 'light'],
  ['/claims', 'dark'],
] as const) {
  test(`axe finds nothing on ${path}, ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await expectClean(page, `${path}${ARTICLE}&theme=${theme}`);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no page of a topic is wider than the screen', async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(`${path}${ARTICLE}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(320);
    }
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every panel has its picture and its table, and a choice is a link', async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(`${path}?on=2026-03-31`);
      for (const panel of await page.locator('[data-panel]').all()) {
        await expect(panel.locator('[data-picture]').first()).toBeVisible();
        await expect(panel.locator('details table').first()).toBeAttached();
      }
    }
    await page.goto(`/diplomacy${ARTICLE}`);
    await page
      .locator('#sanctions')
      .getByRole('link', { name: /^United Nations Security Council/ })
      .first()
      .click();
    await expect(page).toHaveURL(/filter=body/);
    await expect(
      page.locator('#sanctions [aria-current="true"]').filter({ hasText: 'United Nations Security' }),
    ).toBeVisible();
  });
});

test('the keyboard opens a receipt, Escape closes it and leads back', async ({ page }) => {
  await page.goto(`/claims${ARTICLE}`);
  const claim = page.locator('[data-entry="AC-08"] [data-receipt="article-claims/AC-08"]');
  const dialog = page.getByRole('dialog');
  await expect(async () => {
    await claim.focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(dialog.getByRole('link', { name: /Witkoff interview/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(claim).toBeFocused();
});

test('the page of claims leads to the board of its day and to what followed', async ({ page }) => {
  await page.goto('/claims');
  const claims = page.locator('#article-claims');
  await claims.getByRole('link', { name: /^What happened next/ }).click();
  await expect(page).toHaveURL(/#after-the-article$/);
  await claims.getByRole('link', { name: /^The board on the day of the article/ }).click();
  await expect(page).toHaveURL(/\/\?on=2026-02-22$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('open');
});
