import { expect, type Page, test } from '@playwright/test';
import { differingShare, inSight, onUnknownLine, pointerAway, scrolledOut } from './pictures';

const DAY = '/?on=2026-03-31';
/** Open water, away from marks, px from the picture's corner. */
const OPEN_WATER = { x: 720, y: 400 };
const MAP_WITHOUT_FURNITURE = { top: 48, right: 60, bottom: 48, left: 0 };

const mapOf = (page: Page) => page.locator('[data-map-box]');
const live = (page: Page) => page.locator('[data-map-box][data-map-ready]');
const explore = (page: Page) => page.getByRole('button', { name: 'Explore the map' });
const leave = (page: Page) => page.getByRole('button', { name: 'Back to scrolling the page' });
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
const viewIn = (page: Page) => new URL(page.url()).searchParams.get('at');
const zoomIn = (page: Page) => Number(viewIn(page)?.split(',')[2]);

test.beforeEach(async ({ page }) => onUnknownLine(page));

test('the wheel over the map scrolls the page until the map is asked for', async ({ page }) => {
  await page.goto(DAY);
  await inSight(mapOf(page));
  const start = await scrolled(page);
  await mapOf(page).hover({ position: OPEN_WATER });
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBe(start + 60);
  // A pointer that rests on the map has loaded it by now, which changes nothing for the wheel.
  await expect(live(page)).toBeVisible();
  await mapOf(page).hover({ position: OPEN_WATER });
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBe(start + 120);
  expect(viewIn(page)).toBeNull();
});

test('the wheel zooms the map once it is asked for, and the page stays where it is', async ({ page }) => {
  await page.goto(DAY);
  await inSight(mapOf(page));
  await explore(page).click();
  await expect(live(page)).toBeVisible();
  const start = await scrolled(page);
  await mapOf(page).hover({ position: OPEN_WATER });
  await page.mouse.wheel(0, -120);
  await expect.poll(() => zoomIn(page)).toBeGreaterThan(5);
  expect(await scrolled(page)).toBe(start);
});

test('Escape gives the wheel back to the page, and the focus to the button', async ({ page }) => {
  await page.goto(DAY);
  await inSight(mapOf(page));
  await explore(page).click();
  await expect(live(page)).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await page.keyboard.press('Escape');
  await expect(explore(page)).toBeFocused();
  await expect(leave(page)).toHaveCount(0);
  const start = await scrolled(page);
  await mapOf(page).hover({ position: OPEN_WATER });
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBe(start + 60);
});

test('the address of a moved map opens at the same place in a clean browser', async ({ page, browser }) => {
  await page.goto(DAY);
  await inSight(mapOf(page));
  await explore(page).click();
  await expect(live(page)).toBeVisible();
  const pages: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname === '/' || pathname.startsWith('/api/')) pages.push(pathname + search);
  });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => zoomIn(page)).toBe(6);
  await expect(page).toHaveURL(/\?on=2026-03-31&at=[\d.]+,[\d.]+,6$/);
  // The page behind the map does not depend on it.
  expect(pages).toEqual([]);
  await inSight(mapOf(page));
  await pointerAway(page);
  await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0);
  const moved = await mapOf(page).screenshot();

  const clean = await browser.newPage();
  await onUnknownLine(clean);
  await clean.goto(page.url());
  await inSight(mapOf(clean));
  await pointerAway(clean);
  const opened = await mapOf(clean).screenshot();
  expect(await differingShare(page, moved, opened, MAP_WITHOUT_FURNITURE)).toBeLessThan(0.02);
  await clean.close();
});

test('a mark of the map opens its card by keyboard, and takes the focus back on Escape', async ({ page }) => {
  await page.goto(DAY);
  await inSight(mapOf(page));
  await explore(page).click();
  await expect(live(page)).toBeVisible();
  const mark = live(page)
    .getByRole('button', { name: /^Hormuz|Strait of Hormuz/ })
    .first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: /^Chosen on the map/ });
  await expect(card).toBeFocused();
  await expect(page).toHaveURL(/select=/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
  await expect(page).not.toHaveURL(/select=/);
});

test('the picture stays, with its links, where the map cannot be had', async ({ page }) => {
  await page.route('**/basemap/region.json', (route) => route.abort());
  await page.goto(DAY);
  await inSight(mapOf(page));
  await explore(page).click();
  await expect(page.getByText('The map could not be loaded')).toBeVisible();
  await expect(live(page)).toHaveCount(0);
  await expect(mapOf(page).locator('svg a[data-mark]').first()).toBeVisible();
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

  test('one finger scrolls the page past the map until the map is asked for, and then moves the map', async ({
    page,
  }) => {
    await page.goto('/map?on=2026-03-31&at=26.5,56.4,7');
    const box = await inSight(mapOf(page));
    const [x, y] = [box.x + 60, box.y + 150];
    const session = await page.context().newCDPSession(page);
    const swipeUp = async () => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) => {
        const touchPoints = type === 'touchEnd' ? [] : [{ x, y: y - up }];
        return session.send('Input.dispatchTouchEvent', { type, touchPoints });
      };
      await touch('touchStart', 0);
      for (let up = 10; up <= 120; up += 10) await touch('touchMove', up);
      await touch('touchEnd', 120);
    };
    const start = await scrolled(page);
    await swipeUp();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 60);
    await scrolledOut(page);
    // The touch has loaded the map, which still leaves the finger to the page.
    await inSight(mapOf(page));
    await expect(live(page)).toBeVisible();
    const again = await scrolled(page);
    await swipeUp();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(again + 60);
    await scrolledOut(page);
    expect(viewIn(page)).toBe('26.5,56.4,7');

    await inSight(mapOf(page));
    await explore(page).tap();
    const asked = await scrolled(page);
    await swipeUp();
    await expect.poll(() => viewIn(page)).not.toBe('26.5,56.4,7');
    expect(await scrolled(page)).toBe(asked);
  });

  test('a card stands below the map, inside the screen, and covers nothing of it', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/map?on=2026-03-31&select=chokepoints/hormuz');
    const card = await page.getByRole('region', { name: /^Chosen on the map/ }).boundingBox();
    const map = await mapOf(page).boundingBox();
    if (card === null || map === null) throw new Error('no card or no map');
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(320);
    expect(card.y).toBeGreaterThanOrEqual(map.y + map.height);
  });
});

test('a card stands beside its mark, and can be left for the buttons of the map', async ({ page }) => {
  for (const [ref, at] of [
    ['chokepoints/hormuz', '26.5,59,6'],
    ['chokepoints/hormuz', '26.5,53,6'],
  ] as const) {
    await page.goto(`/map?on=2026-03-31&select=${ref}&at=${at}`);
    const card = await page.getByRole('region', { name: /^Chosen on the map/ }).boundingBox();
    const mark = await page.locator(`svg a[data-mark="${ref}"]`).first().boundingBox();
    const button = await explore(page).boundingBox();
    if (card === null || mark === null || button === null) throw new Error('no card, mark or button');
    for (const other of [mark, button]) {
      const isApart =
        other.x > card.x + card.width ||
        other.x + other.width < card.x ||
        other.y > card.y + card.height ||
        other.y + other.height < card.y;
      expect(isApart).toBe(true);
    }
  }
});
