import { type BrowserContext, expect, type Frame, type Page, test } from '@playwright/test';
import { type ForeignSite, openForeignSite } from './foreign-site';

const WIDTHS = [280, 320, 640, 960, 1200];
const TEN = [
  'strait-status',
  'key-figures',
  'gulf-map',
  'oil-prices',
  'chokepoint-transits',
  'carrier-presence',
  'event-timeline',
  'compare',
  'alignments',
  'statements',
];

/** Where our own site is. */
let home = '';
let site: ForeignSite;
let ids: string[] = [];

test.beforeAll(async ({ playwright, baseURL }) => {
  home = baseURL ?? '';
  site = await openForeignSite();
  const request = await playwright.request.newContext({ baseURL: home });
  const list: { panels: { id: string }[] } = await (await request.get('/api/v1/panels')).json();
  ids = list.panels.map(({ id }) => id);
  await request.dispose();
});
test.afterAll(() => site.close());

/** The sandbox that the code of a panel has: scripts and links, and no origin of ours. */
const CODE_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** A frame as the code of a panel writes it, at once instead of when it is seen. */
function frame(id: string, query = '', height = 400, sandbox = CODE_SANDBOX): string {
  return `<iframe src="${home}/embed/${id}${query}" title="${id}" style="display:block;border:0;width:100%;height:${height}px" sandbox="${sandbox}"></iframe>`;
}

const resizer = () => `<script src="${home}/embed.js" async></script>`;

const embeds = (page: Page): Frame[] => page.frames().filter((one) => one.url().includes('/embed/'));

interface Room {
  readonly url: string;
  readonly over: number;
  readonly wide: number;
}

/**
 * By how much the content of each frame is higher or wider than the frame, px. The frame's height is the host's: a
 * frame that is out of view learns of it only when it is drawn.
 */
function rooms(page: Page): Promise<Room[]> {
  return Promise.all(
    embeds(page).map(async (one) => {
      const room = await (await one.frameElement()).evaluate((node) =>
        node instanceof Element ? node.clientHeight : 0,
      );
      return one.evaluate(
        (given) => ({
          url: location.pathname,
          // What overflows, or, where nothing does, the content itself: the page is never lower than its frame.
          over:
            (document.documentElement.scrollHeight > innerHeight
              ? document.documentElement.scrollHeight
              : Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? Number.NaN)) -
            given,
          wide: document.documentElement.scrollWidth - innerWidth,
        }),
        room,
      );
    }),
  );
}

/** The frames whose content is higher or wider than they are. */
async function tooSmall(page: Page): Promise<Room[]> {
  return (await rooms(page)).filter(({ over, wide }) => over > 0 || wide > 0);
}

/** What a host could complain of: messages in the console, and requests to a third site. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && ![home, site.origin].includes(new URL(url).origin)) heard.push(url);
  });
  return heard;
}

async function expectNothingKept(context: BrowserContext): Promise<void> {
  expect(await context.cookies()).toEqual([]);
  const { origins } = await context.storageState();
  expect(origins).toEqual([]);
}

test('every panel fits its frame on another site at every width, silently and without requests to third sites', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const heard = listen(page);
  for (const id of ids) {
    const body = `<div id="box" style="width:960px">${frame(id)}</div>${resizer()}`;
    await page.goto(site.put(`/one/${id}`, body));
    for (const width of WIDTHS) {
      await page.locator('#box').evaluate((box, px) => {
        box.style.width = `${px}px`;
      }, width);
      await expect.poll(() => tooSmall(page), { message: `${id} at ${width} px` }).toEqual([]);
    }
  }
  expect(heard).toEqual([]);
  await expectNothingKept(context);
});

test('the code of every panel gives the frame room enough without the resizer', async ({ page, request }) => {
  test.setTimeout(120_000);
  const gallery = await (await request.get('/embed')).text();
  const codes = [...gallery.matchAll(/<iframe src="\/embed\/([a-z-]+)"[^>]*width="(\d+)" height="(\d+)"/g)];
  expect(codes).toHaveLength(ids.length * 3);
  for (const width of ['320', '640', '960']) {
    const own = codes.filter((code) => code[2] === width);
    const frames = own.map(([, id = '', , height]) => frame(id, '', Number(height)));
    await page.goto(site.put(`/plain-${width}`, `<div style="width:${width}px">${frames.join('')}</div>`));
    expect((await rooms(page)).filter(({ over }) => over > 0)).toEqual([]);
  }
});

test('Arabic and Persian embeds run from right to left with their own digits, and time still runs to the right', async ({
  page,
}) => {
  const views = [
    ['ar', '٢٠ فبراير ٢٠٢٦', 'مضيق هرمز'],
    ['fa', '۲۰ فوریه ۲۰۲۶', 'تنگهٔ هرمز'],
  ] as const;
  for (const [lang, day, title] of views) {
    const query = `?on=2026-02-20&lang=${lang}&theme=dark`;
    await page.goto(site.put(`/${lang}`, `${frame('strait-status', query)}${resizer()}`));
    const embed = page.frameLocator('iframe');
    await expect(embed.locator('html')).toHaveAttribute('lang', lang);
    await expect(embed.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(embed.locator('h1')).toHaveText(title);
    await expect(embed.locator('.foot').first()).toContainText(day);
    const drawing = embed.locator('.drawing');
    await expect(drawing).toHaveCSS('direction', 'ltr');
    const background = await embed.locator('html').evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(background).toBe('rgb(18, 22, 27)');
    await expect
      .poll(async () => (await rooms(page)).filter(({ over, wide }) => over > 0 || wide > 0))
      .toEqual([]);
  }
});

test('ten embeds on one page send two messages each, in the shapes of AMP and Medium, and leave the focus alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
  const before = '<button id="before">Before</button>';
  // The least that an article may allow: scripts, and nothing else.
  const least = (id: string) => frame(id, '', 400, 'allow-scripts');
  const frames = TEN.map((id) => `<div style="width:640px">${least(id)}</div>`).join('');
  await page.goto(site.put('/ten', `${before}${frames}<button id="after">After</button>${resizer()}`));
  await expect.poll(async () => (await rooms(page)).filter(({ over }) => over > 0)).toEqual([]);
  const told: unknown[] = await page.evaluate(() => Reflect.get(window, 'told'));
  const ours = told.filter((data) => typeof data === 'object');
  const medium = told.filter((data) => typeof data === 'string').map((data) => JSON.parse(String(data)));
  expect(ours.length).toBeLessThanOrEqual(2 * TEN.length);
  expect(ours[0]).toMatchObject({
    narrows: 1,
    sentinel: 'amp',
    type: 'embed-size',
    height: expect.any(Number),
  });
  expect(medium[0]).toEqual({
    context: 'iframe.resize',
    src: expect.stringContaining('/embed/'),
    height: expect.any(Number),
  });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('one tab leads into an embed and one out of it, both ways', async ({ page }) => {
  const body = `<button id="before">Before</button>${frame('oil-prices')}<button id="after">After</button>`;
  await page.goto(site.put('/tabs', body));
  const now = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
  await page.locator('#before').focus();
  for (const [key, place] of [
    ['Tab', 'IFRAME'],
    ['Tab', 'after'],
    ['Shift+Tab', 'IFRAME'],
    ['Shift+Tab', 'before'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(now, `after ${key}`).toBe(place);
  }
});

test('an embed works in a page whose policy allows nothing but our frame and script', async ({ page }) => {
  const heard: string[] = [];
  const policy = `default-src 'none'; frame-src ${home}; script-src ${home}; style-src 'unsafe-inline'; img-src data:`;
  page.on('console', (message) => heard.push(message.text()));
  const body = `<div style="width:320px">${frame('oil-prices', '', 100)}</div>${resizer()}`;
  await page.goto(site.put('/strict', body, policy));
  await expect.poll(async () => (await rooms(page)).filter(({ over }) => over > 0)).toEqual([]);
  expect(heard).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every embed has its picture or words, its table and its source', async ({ page }) => {
    const body = TEN.map((id) => frame(id, '', 1200)).join('');
    await page.goto(site.put('/off', body));
    for (const id of TEN) {
      const embed = page.frameLocator(`iframe[title="${id}"]`);
      await expect(embed.locator('.picture svg, .words').first()).toBeVisible();
      await expect(embed.locator('details summary').first()).toBeVisible();
      await expect(embed.locator('.foot a[href^="/sources/"]').first()).toBeVisible();
    }
  });
});
