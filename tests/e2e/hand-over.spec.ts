import { expect, test } from '@playwright/test';
import {
  differingShare,
  inSight,
  onUnknownLine,
  pointerAway,
  type Word,
  watchJumps,
  wordsOf,
} from './pictures';

const DAY = '/?on=2026-03-31';
/** The detailed coast, between two whole zooms. */
const CLOSE_BY = '/map?on=2026-03-31&at=26.5,56.4,8.5&theme=dark';
const CHARTS = ['strait-status', 'oil-prices', 'chokepoint-transits', 'carrier-presence'];

/** Buttons stand at the top and at the right of the map, its scale and credit at the bottom. */
const MAP_WITHOUT_FURNITURE = { top: 48, right: 60, bottom: 48, left: 0 };
const WHOLE = { top: 0, right: 0, bottom: 0, left: 0 };

/** How far the word went that went farthest, px; words in the same order. */
function farthestMove(before: readonly Word[], after: readonly Word[]): number {
  const moves = before.map(({ x, y }, index) => {
    const now = after[index];
    return now === undefined ? Number.POSITIVE_INFINITY : Math.hypot(now.x - x, now.y - y);
  });
  return Math.max(...moves);
}

test.beforeEach(async ({ page }) => onUnknownLine(page));

for (const id of CHARTS) {
  test(`the chart of ${id} takes the place of the server’s picture without a jump`, async ({ page }) => {
    const jumped = await watchJumps(page);
    await page.goto(DAY);
    const picture = page.locator(`[data-panel="${id}"] [data-picture="time"]`);
    const still = picture.locator('svg[role="group"]').first();
    const box = await inSight(picture);
    const words = await wordsOf(picture);
    const before = await picture.screenshot();
    expect(words.length).toBeGreaterThan(5);
    await expect(picture.locator('.recharts-wrapper')).toHaveCount(0);

    await picture.hover();
    await expect(picture.locator('.recharts-wrapper')).toBeVisible();
    await expect(still).toBeHidden();
    await pointerAway(page);
    await expect(picture.locator('ul')).toHaveCount(0);

    expect(await picture.boundingBox()).toEqual(box);
    const after = await wordsOf(picture);
    expect(after.map(({ text }) => text)).toEqual(words.map(({ text }) => text));
    expect(farthestMove(words, after)).toBeLessThan(0.5);
    expect(await differingShare(page, before, await picture.screenshot(), WHOLE)).toBeLessThan(0.02);
    expect(await jumped()).toBeLessThanOrEqual(0.01);
  });
}

for (const address of [DAY, CLOSE_BY]) {
  test(`the map of ${address} takes the place of the server’s picture without a jump, coast on coast`, async ({
    page,
  }) => {
    const jumped = await watchJumps(page);
    await page.goto(address);
    const picture = page.locator('[data-map-box]');
    const box = await inSight(picture);
    await pointerAway(page);
    const before = await picture.screenshot();
    await expect(picture.locator('.leaflet-container')).toHaveCount(0);

    await page.getByRole('button', { name: 'Explore the map' }).click();
    await expect(page.locator('[data-map-box][data-map-ready]')).toBeVisible();
    await expect(picture.locator('.leaflet-container')).toBeVisible();
    await pointerAway(page);

    expect(await picture.boundingBox()).toEqual(box);
    expect(await picture.locator('.leaflet-container').boundingBox()).toEqual(box);
    const after = await picture.screenshot();
    expect(await differingShare(page, before, after, MAP_WITHOUT_FURNITURE)).toBeLessThan(0.02);
    expect(await jumped()).toBeLessThanOrEqual(0.01);
  });
}
