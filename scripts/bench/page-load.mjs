// Loads a page with an empty cache on a slow machine and a slow line, and says what it took.

/** 4G as WebPageTest has it: 9 Mbit/s, 170 ms. */
const NETWORK = { offline: false, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8, latency: 170 };
const CPU_SLOWDOWN = 4;
const QUIET_MS = 1500;
const LIMIT_MS = 45_000;

/** Runs inside the page before anything else, so it must not reach outside itself. */
function observe(pictures) {
  const seen = { tasks: [], shifts: [], shown: {} };
  window.narrowsBench = seen;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  watch('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
  watch('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shifts.push([entry.startTime, entry.value]);
  });
  const look = () => {
    for (const [name, selector] of Object.entries(pictures)) {
      const found = document.querySelector(selector);
      if (seen.shown[name] === undefined && found?.checkVisibility()) seen.shown[name] = performance.now();
    }
    if (Object.keys(seen.shown).length < Object.keys(pictures).length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function kindOf(request, response) {
  const mime = (response.headers()['content-type'] ?? '').split(';')[0];
  const type = request.resourceType();
  if (type === 'document') return 'html';
  if (type === 'script' || mime.includes('javascript')) return 'js';
  if (type === 'stylesheet' || mime === 'text/css') return 'css';
  if (type === 'font' || mime.startsWith('font/')) return 'fonts';
  if (type === 'image' || mime.startsWith('image/')) return 'images';
  return 'data';
}

/** The largest sum of shifts in a window of at most 5 s without a pause of 1 s: the definition of CLS. */
export function cumulativeShift(shifts) {
  let [best, sum, first, last] = [0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [time, value] of shifts) {
    if (time - last > 1000 || time - first > 5000) [sum, first] = [0, time];
    sum += value;
    last = time;
    best = Math.max(best, sum);
  }
  return best;
}

/** The part over 50 ms of every long task that ends after the first paint: the definition of TBT. */
export function blockingTime(tasks, fcp) {
  return tasks
    .map(([start, ms]) => Math.max(0, Math.min(ms, start + ms - fcp) - 50))
    .reduce((sum, ms) => sum + ms, 0);
}

async function openSlowPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { context, page };
}

/** Keeps account of requests: which there were, which are under way, and when the last one began or ended. */
function watchRequests(page) {
  const account = { all: [], active: new Set(), changedAt: Date.now() };
  const ends = (request) => {
    account.active.delete(request);
    account.changedAt = Date.now();
  };
  page.on('request', (request) => {
    if (!request.url().startsWith('http')) return;
    account.all.push(request);
    account.active.add(request);
    account.changedAt = Date.now();
  });
  page.on('requestfinished', ends);
  page.on('requestfailed', ends);
  return account;
}

/** Waits until a while has passed without requests and without long tasks. */
async function untilQuiet(page, account) {
  const limit = Date.now() + LIMIT_MS;
  while (Date.now() < limit) {
    await page.waitForTimeout(250);
    const idleMs = await page.evaluate(() => {
      const [start = 0, ms = 0] = window.narrowsBench.tasks.at(-1) ?? [];
      return performance.now() - start - ms;
    });
    const isQuiet = account.active.size === 0 && Date.now() - account.changedAt > QUIET_MS;
    if (isQuiet && idleMs > QUIET_MS) return;
  }
}

async function weigh(account, origin) {
  const kb = { html: 0, js: 0, css: 0, fonts: 0, images: 0, data: 0 };
  let failed = 0;
  for (const request of account.all) {
    const isLost = request.failure() !== null || account.active.has(request);
    const response = isLost ? null : await request.response();
    if (response === null || response.status() >= 400) failed += 1;
    if (response === null) continue;
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    kb[kindOf(request, response)] += (responseBodySize + responseHeadersSize) / 1000;
  }
  const isForeign = (request) => new URL(request.url()).origin !== origin;
  const totalKb = Object.values(kb).reduce((sum, size) => sum + size, 0);
  return {
    ...kb,
    totalKb,
    requests: account.all.length,
    foreign: account.all.filter(isForeign).length,
    failed,
  };
}

/**
 * One load. `pictures`: selectors by name. Returns kB on the wire by kind (headers counted), numbers of requests,
 * and milliseconds since navigation; `<name>AfterFcp` says how long after the first paint a picture was there.
 */
export async function measurePage(browser, url, pictures = {}) {
  const { context, page } = await openSlowPage(browser);
  try {
    const account = watchRequests(page);
    await page.addInitScript(observe, pictures);
    await page.goto(url, { waitUntil: 'load', timeout: LIMIT_MS });
    await untilQuiet(page, account);
    const { fcp, lcp, tasks, shifts, shown } = await page.evaluate(() => window.narrowsBench);
    const shownAt = Object.keys(pictures).flatMap((name) => [
      [name, shown[name] ?? Number.NaN],
      [`${name}AfterFcp`, Math.max(0, (shown[name] ?? Number.NaN) - fcp)],
    ]);
    const weight = await weigh(account, new URL(url).origin);
    return {
      ...weight,
      fcp,
      lcp,
      tbt: blockingTime(tasks, fcp),
      cls: cumulativeShift(shifts),
      ...Object.fromEntries(shownAt),
    };
  } finally {
    await context.close();
  }
}
