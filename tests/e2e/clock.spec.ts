import { expect, type Page, test } from '@playwright/test';
import { addDays } from '@/lib/time/iso-date';
import { onUnknownLine, takenOver } from './pictures';

const DAY = '/?on=2026-02-20';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page) => page.getByLabel('Day shown', { exact: true });
const later = (page: Page) => page.getByRole('link', { name: 'One day later' });
const dayIn = (page: Page) => new URL(page.url()).searchParams.get('on');

/** The page's own day: the one that its content was made for. */
const shownDay = (page: Page) => page.locator('[data-clock]').getAttribute('data-clock');

/** Addresses that the page takes from now on, without repeats, and the pages that it asks the server for. */
function follow(page: Page) {
  const addresses: string[] = [];
  const pages: string[] = [];
  // The browser tells of an address that is written again as well; only another one counts.
  let last = page.url();
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() === last) return;
    last = frame.url();
    addresses.push(last);
  });
  page.on('request', (request) => {
    const headers = request.headers();
    // Before it fetches a page ahead, the router asks for what kind of page it is.
    if (headers.rsc !== undefined && headers['next-router-segment-prefetch'] === undefined)
      pages.push(request.url());
  });
  return { addresses, pages };
}

/** The board of a day, taken over by the browser: a click on its clock does not load a document. */
async function openBoard(page: Page, address = DAY): Promise<void> {
  await onUnknownLine(page);
  await page.goto(address);
  await takenOver(page);
  await page.evaluate(() => Reflect.set(window, 'isSameDocument', true));
}

const isSameDocument = (page: Page) => page.evaluate(() => Reflect.get(window, 'isSameDocument') === true);

test('dragging the handle of the ribbon changes the address once, when it is let go of', async ({ page }) => {
  await openBoard(page);
  const { addresses, pages } = follow(page);
  const handle = page.getByRole('slider', { name: /^Day shown/ });
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The ribbon has no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const held: string[] = [];
  for (const step of [30, 60, 90]) {
    await page.mouse.move(x + step, y);
    held.push(await field(page).inputValue());
  }
  expect(held.toSorted()).toEqual(held);
  expect(new Set(held).size).toBe(3);
  expect([addresses, pages]).toEqual([[], []]);

  await page.mouse.up();
  await expect.poll(() => shownDay(page)).toBe(held.at(-1));
  expect(dayIn(page)).toBe(held.at(-1));
  expect(addresses).toHaveLength(1);
  expect(pages).toHaveLength(1);
  await expect(handle).toBeFocused();
});

test('the back button returns to the day before a typed date, with its pictures', async ({ page }) => {
  await openBoard(page);
  await field(page).fill('2026-03-31');
  await expect(heading(page)).toContainText('As of 31 Mar 2026');
  await page.goBack();
  await expect(heading(page)).toContainText('As of 20 Feb 2026');
  expect(dayIn(page)).toBe('2026-02-20');
  expect(await isSameDocument(page)).toBe(true);
  for (const id of ['gulf-map', 'oil-prices', 'chokepoint-transits', 'carrier-presence']) {
    await expect(page.locator(`#${id} [data-picture] svg[aria-label]`).first(), id).toBeVisible();
  }
  await page.goForward();
  await expect(heading(page)).toContainText('As of 31 Mar 2026');
  await expect(page.locator('#oil-prices [data-picture] svg[aria-label]').first()).toBeVisible();
});

test('a step of the clock leaves the other parameters in the address', async ({ page }) => {
  await openBoard(page, '/?on=2026-02-20&from=2025-06-01&baseline=mean-2019&theme=dark&note=7');
  await later(page).click();
  await expect.poll(() => dayIn(page)).toBe('2026-02-21');
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    on: '2026-02-21',
    from: '2025-06-01',
    baseline: 'mean-2019',
    theme: 'dark',
    note: '7',
  });
  await expect(page.locator('[data-clock]')).toHaveAttribute('data-theme', 'dark');
  await expect(heading(page)).toContainText('mean of 2019');
  expect(await isSameDocument(page)).toBe(true);
});

test('play steps forward day by day and stops when it is paused', async ({ page }) => {
  await page.clock.install();
  await openBoard(page);
  const { addresses, pages } = follow(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => addresses.length).toBeGreaterThanOrEqual(2);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  const paused = await field(page).inputValue();
  await expect.poll(() => shownDay(page)).toBe(paused);
  await expect.poll(() => dayIn(page)).toBe(paused);
  const days = addresses.map((address) => new URL(address).searchParams.get('on'));
  expect(days).toEqual(days.map((_, index) => addDays('2026-02-21', index)));
  expect(days.at(-1)).toBe(paused);

  // A ribbon that still plays would step ten times over in this time.
  await page.clock.runFor(3500);
  await later(page).click();
  await expect.poll(() => shownDay(page)).toBe(addDays(paused, 1));
  // Every page was asked for once, one of them ahead of need.
  const asked = pages.map((address) => new URL(address).searchParams.get('on'));
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length - days.length).toBeLessThanOrEqual(2);
});

test('the page of the coming day is there before it is asked for, once a reader steps', async ({ page }) => {
  await openBoard(page);
  const { pages } = follow(page);
  const askedFor = (day: string) => pages.filter((address) => address.includes(`on=${day}`)).length;
  await later(page).click();
  await expect.poll(() => shownDay(page)).toBe('2026-02-21');
  await expect.poll(() => askedFor('2026-02-22')).toBe(1);
  await page.waitForLoadState('networkidle');
  await later(page).click();
  await expect.poll(() => shownDay(page)).toBe('2026-02-22');
  await expect.poll(() => askedFor('2026-02-23')).toBe(1);
  expect(askedFor('2026-02-22')).toBe(1);
  expect(askedFor('2026-02-20')).toBe(0);
  await expect(heading(page)).toContainText('As of 22 Feb 2026');
});

test('the board asks no other origin for anything while it is stepped through', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) foreign.push(request.url());
  });
  await openBoard(page);
  const { pages } = follow(page);
  await later(page).click();
  await expect.poll(() => shownDay(page)).toBe('2026-02-21');
  await page.getByRole('link', { name: 'One day earlier' }).click();
  await expect.poll(() => shownDay(page)).toBe('2026-02-20');
  await page.getByRole('slider', { name: /^Day shown/ }).focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => shownDay(page)).toBe('2026-01-20');
  await page.getByRole('link', { name: 'Latest' }).click();
  await expect.poll(() => dayIn(page)).toBeNull();
  expect(pages.length).toBeGreaterThanOrEqual(4);
  expect(foreign).toEqual([]);
});
