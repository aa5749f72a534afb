// Embeds: the bytes and the first paint of every panel beside an empty page and a bare Next page, and ten on one page.
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { freePort } from '../run/address.mjs';
import { findBrowser, launchOptions } from '../run/browser.mjs';
import { openLog } from '../run/paths.mjs';
import { embedBars } from './bars.mjs';
import { measurePage } from './page-load.mjs';
import { serveBareNext, serveEmpty, serveNarrows } from './servers.mjs';
import { inTurns, machineLoad } from './statistics.mjs';
import { barTable, formatValue, markdownTable, summaryTable } from './tables.mjs';

const HOST = '127.0.0.1';
const CPU_SLOWDOWN = 4;
const SETTLE_MS = 3000;
const ROWS = [
  ['all kB', 'totalKb'],
  ['requests', 'requests'],
  ['to other origins', 'foreign'],
  ['FCP ms', 'fcp'],
  ['TBT ms', 'tbt'],
];
/** All frames in one process, so that its main thread's time is the time of all of them. */
const ONE_PROCESS = ['--disable-site-isolation-trials', '--disable-features=IsolateSandboxedIframes'];

async function panelIds(url) {
  const { panels } = await (await fetch(`${url}/api/v1/panels`)).json();
  return panels.map(({ id }) => id);
}

/** Another site with ten embeds and the resizer on one page. */
async function serveHost(url, ids) {
  const frame = (id) =>
    `<iframe src="${url}/embed/${id}" title="${id}" width="640" height="600" sandbox="allow-scripts"></iframe>`;
  const body = `<!doctype html><title>Host</title>${ids.map(frame).join('')}<script src="${url}/embed.js" async></script>`;
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(isPage ? body : undefined);
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, HOST, resolve));
  return { url: `http://${HOST}:${port}/`, stop: () => server.close() };
}

/** Milliseconds that the main thread worked while the page loaded and settled. */
async function mainThreadMs(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  } finally {
    await context.close();
  }
}

/** Every embed, the empty page, the bare Next page and a page with ten embeds, each in turn in every round. */
export async function measureEmbeds(executable, servers, rounds) {
  const ids = await panelIds(servers.narrows.url);
  const ten = await serveHost(servers.narrows.url, ids.slice(0, 10));
  const { args = [], ...others } = launchOptions(executable);
  const browser = await chromium.launch({ ...others, args: [...args, ...ONE_PROCESS] });
  const address = new Map([
    ['empty', `${servers.empty.url}/`],
    ['bareNext', `${servers.bareNext.url}/`],
    ['ten', ten.url],
    ...ids.map((id) => [id, `${servers.narrows.url}/embed/${id}`]),
  ]);
  try {
    return await inTurns([...address.keys()], rounds, async (name) => {
      const url = address.get(name);
      const load = await measurePage(browser, url);
      const isHost = name === 'ten' || name === 'empty' || name === 'bareNext';
      return isHost ? { ...load, mainMs: await mainThreadMs(browser, url) } : load;
    });
  } finally {
    await browser.close();
    ten.stop();
  }
}

/** Every embed in a row, and the pages beside it. */
export function embedTables({ empty, bareNext, ten, ...panels }) {
  const rows = Object.entries(panels).map(([id, { totalKb, requests, fcp }]) => [
    id,
    formatValue(totalKb.median),
    formatValue(requests.median),
    formatValue(fcp.median),
    formatValue(fcp.median / empty.fcp.median),
  ]);
  return [
    markdownTable(['embed', 'all kB', 'requests', 'FCP ms', '× empty'], rows),
    summaryTable({ empty, bareNext, 'ten embeds': ten }, [...ROWS, ['main thread ms', 'mainMs']]),
  ];
}

/** `node scripts/bench/embeds.mjs [rounds]`: embeds alone. */
async function main(rounds) {
  const log = openLog('bench-embeds.log');
  const servers = {
    empty: await serveEmpty(),
    bareNext: await serveBareNext(log),
    narrows: await serveNarrows(log, { fromNothing: false }),
  };
  const embeds = await measureEmbeds(await findBrowser(log), servers, rounds);
  for (const server of Object.values(servers)) await server.stop();
  const bars = embedBars(embeds);
  console.log(
    `Load ${formatValue(machineLoad())}.\n\n${[...embedTables(embeds), barTable(bars)].join('\n\n')}`,
  );
  process.exit(bars.every(({ holds }) => holds) ? 0 : 1);
}

if (import.meta.filename === process.argv[1]) await main(Number(process.argv[2] ?? 2));
