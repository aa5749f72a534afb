// Drives a chart page as a reader would, on a slowed machine, and says how long the screen took to follow.
import { quantile } from '../statistics.mjs';

const CPU_SLOWDOWN = 4;
const LIMIT_MS = 60_000;

/** Runs in the page: for each frame with a move of the pointer, the wait from the event to the end of that frame. */
function record() {
  const state = { waits: [] };
  window.narrowsWaits = state;
  const channel = new MessageChannel();
  let since = null;
  channel.port1.onmessage = () => {
    state.waits.push(performance.now() - since);
    since = null;
  };
  addEventListener(
    'pointermove',
    (event) => {
      if (since !== null) return;
      since = event.timeStamp;
      // A message that is posted in a frame comes after the frame has been painted.
      requestAnimationFrame(() => channel.port2.postMessage(0));
    },
    { capture: true, passive: true },
  );
}

/** Moves the pointer through a box, there and back, about once a frame. `y` and the ends of `x` are shares of it. */
async function sweep(page, box, { ms, x: [low, high], y }) {
  const begun = performance.now();
  for (let passed = 0; passed < ms; passed = performance.now() - begun) {
    const share = low + (high - low) * (1 - Math.abs(1 - (2 * passed) / ms));
    await page.mouse.move(box.x + box.width * share, box.y + box.height * y);
    await page.waitForTimeout(8);
  }
}

async function waitsDuring(page, work) {
  await page.evaluate(() => {
    window.narrowsWaits.waits = [];
  });
  await work();
  const waits = await page.evaluate(() => window.narrowsWaits.waits);
  return { p50: quantile(waits, 0.5), p95: quantile(waits, 0.95), frames: waits.length };
}

async function openSlow(browser, rate = CPU_SLOWDOWN) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(record);
  return { context, page };
}

const drawn = (page) =>
  page.waitForFunction(() => window.drawnAt !== undefined, undefined, { timeout: LIMIT_MS, polling: 50 });

function weigh(page) {
  const sizes = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes()));
  return async () => {
    const all = await Promise.all(sizes);
    return all.reduce((sum, { responseBodySize, responseHeadersSize }) => {
      return sum + (responseBodySize + responseHeadersSize) / 1000;
    }, 0);
  };
}

/** Milliseconds from navigation until a picture is seen and until the chart is drawn, and kB on the wire. */
export async function measureDrawing(browser, url) {
  const { context, page } = await openSlow(browser);
  try {
    const weight = weigh(page);
    await page.goto(url, { waitUntil: 'load', timeout: LIMIT_MS });
    await drawn(page);
    const times = await page.evaluate(() => ({
      seen: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      drawn: window.drawnAt,
      // A library that draws in the browser can be used once it has drawn.
      usable: window.usableAt ?? window.drawnAt,
    }));
    return { ...times, kb: await weight() };
  } finally {
    await context.close();
  }
}

/** Milliseconds from navigation until a chart answers to the pointer, the CPU slowed so many times: until its readout is there. */
export async function measureUsable(browser, url, readout, rate = CPU_SLOWDOWN) {
  const { context, page } = await openSlow(browser, rate);
  try {
    await page.mouse.move(600, 160);
    await page.goto(url, { waitUntil: 'commit', timeout: LIMIT_MS });
    const until = Date.now() + LIMIT_MS;
    const isRead = () =>
      page.evaluate((css) => document.querySelector(css)?.checkVisibility() ?? false, readout);
    for (let step = 0; !(await isRead()) && Date.now() < until; step += 1) {
      await page.mouse.move(600 + (step % 40), 160);
    }
    return { usable: await page.evaluate(() => performance.now()) };
  } finally {
    await context.close();
  }
}

/** Waits in ms from an event to the paint that follows, over the plot and while days are chosen. */
export async function measureMoves(browser, url, { plot, brush, ms }) {
  const { context, page } = await openSlow(browser);
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LIMIT_MS });
    await drawn(page);
    const plotBox = await page.locator(plot).first().boundingBox();
    await sweep(page, plotBox, { ms: ms / 4, x: [0.2, 0.4], y: 0.5 });
    const hover = await waitsDuring(page, () => sweep(page, plotBox, { ms, x: [0.1, 0.85], y: 0.4 }));
    const strip = await brushBox(page, brush);
    await page.mouse.move(strip.x + strip.width * brush.start, strip.y + strip.height * brush.y);
    await page.mouse.down();
    const drag = await waitsDuring(page, () =>
      sweep(page, strip, { ms, x: [brush.start, brush.end], y: brush.y }),
    );
    const shot = process.env.BENCH_SHOTS;
    if (shot) await page.screenshot({ path: `${shot}/${new URL(url).pathname.slice(1)}.png` });
    await page.mouse.up();
    return {
      hoverP50: hover.p50,
      hoverP95: hover.p95,
      dragP50: drag.p50,
      dragP95: drag.p95,
      hovers: hover.frames,
      drags: drag.frames,
    };
  } finally {
    await context.close();
  }
}

async function brushBox(page, { selector, part }) {
  const box = await page.locator(selector).first().boundingBox();
  const [left, top, width, height] = part ?? [0, 0, box.width, box.height];
  return { x: box.x + left, y: box.y + top, width, height };
}
