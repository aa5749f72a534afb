import { expect, type Page, test } from '@playwright/test';
import { inSight, onUnknownLine } from './pictures';

/** Cases of the property; each opens the page twice. */
const CASES = [11, 23, 47] as const;

const LAYERS = [
  'chokepoints',
  'lanes',
  'incidents',
  'deployments',
  'bases',
  'events',
  'ports',
  'pipelines',
] as const;
const DAYS = ['2025-06-22', '2026-02-20', '2026-03-31', '2026-08-16'] as const;
const CHOSEN = [null, 'chokepoints/hormuz', 'deployment-areas/gulf-of-oman', 'bases/erbil'] as const;

/** Numbers from 0 to 1, the same for a seed on every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random view of the map as the query of its address. */
function randomQuery(seed: number): string {
  const random = randomFrom(seed);
  const oneOf = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  const query = new URLSearchParams({ on: oneOf(DAYS) ?? '' });
  query.set('layers', LAYERS.filter(() => random() < 0.6).join(','));
  const [lat, lon] = [12 + random() * 20, 34 + random() * 36];
  query.set('at', `${lat.toFixed(3)},${lon.toFixed(3)},${Math.round((5 + random() * 4) * 2) / 2}`);
  const select = oneOf(CHOSEN);
  if (select) query.set('select', select);
  return query.toString();
}

/** What a reader sees of the view: place, scale, day, layers, card. */
function shownOn(page: Page) {
  return page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? null;
    const label = (selector: string) => document.querySelector(selector)?.getAttribute('aria-label') ?? null;
    const layers = [...document.querySelectorAll('[data-layer][data-shown="true"]')];
    return {
      place: text('[data-readout]'),
      scale: label('[data-scale]'),
      day: document.querySelector('[role="slider"]')?.getAttribute('aria-valuetext') ?? null,
      layers: layers.map((layer) => layer.getAttribute('data-layer')),
      card: label('section[data-side]'),
      language: document.documentElement.lang,
    };
  });
}

const atOf = (page: Page) => new URL(page.url()).searchParams.get('at');

test('the address of any view opens as the same view in a clean browser', async ({ page, browser }) => {
  test.slow();
  await onUnknownLine(page);
  for (const seed of CASES) {
    const query = randomQuery(seed);
    await test.step(query, async () => {
      await page.goto(`/map?${query}`);
      await inSight(page.locator('[data-map-box]'));
      await page.getByRole('button', { name: 'Explore the map' }).click();
      await expect(page.locator('[data-map-ready]')).toBeVisible();
      const asked = atOf(page);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => atOf(page)).not.toBe(asked);
      await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0);
      await page.mouse.move(1, 1);
      const shown = await shownOn(page);
      expect(shown.place).toMatch(/° [NS] /);

      const context = await browser.newContext();
      const clean = await context.newPage();
      await clean.goto(page.url());
      await expect.poll(() => shownOn(clean)).toEqual(shown);
      expect(atOf(clean)).toBe(atOf(page));
      await context.close();
    });
  }
});
