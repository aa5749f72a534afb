// The map with crowds of marks beside a bare page of the same map library, in the same run.
// `npm run bench` does it with everything else; `node scripts/bench/map.mjs` alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { freePort } from '../run/address.mjs';
import { findBrowser, launchOptions } from '../run/browser.mjs';
import { openLog, ROOT } from '../run/paths.mjs';
import { mapBars } from './bars.mjs';
import { serveNarrows } from './servers.mjs';
import { machineLoad } from './statistics.mjs';
import { barTable, formatValue, markdownTable } from './tables.mjs';

const CPU_SLOWDOWN = 4;
const BOX = { width: 1280, height: 900 };
const DRAG_STEPS = 60;
const ZOOMS = 3;
const STEPS = 10;
/** The pace of somebody who looks at each day for a moment. */
const LOOK_MS = 700;
const HOST = '127.0.0.1';
const LAYERS = 'chokepoints,lanes,incidents,deployments,bases,events,ports,pipelines';
const PANEL = '**/api/v1/panels/gulf-map.json*';
const LIMIT_MS = 60_000;

/** Places spread evenly and always the same over the region. */
export function crowd(count) {
  return Array.from({ length: count }, (_, index) => [
    32 + ((index * 0.618034) % 1) * 36,
    10 + ((index * 0.754878) % 1) * 20,
  ]);
}

const bareHtml = (count) => `<!doctype html><html lang="en"><title>Bare</title>
<link rel="stylesheet" href="/leaflet.css"><div id="map" style="height:560px"></div><script src="/leaflet.js"></script>
<script>const map = L.map('map', { preferCanvas: true, zoomSnap: 0.5 }).setView([21.9, 51], 5);
for (const [lon, lat] of ${JSON.stringify(crowd(count))}) L.circleMarker([lat, lon], { radius: 4 }).addTo(map);
document.body.dataset.mapReady = 'true';</script>`;

/** A page of the map library and nothing else: circles on its own canvas. */
export async function serveBareMap() {
  const leaflet = join(ROOT, 'node_modules', 'leaflet', 'dist');
  const files = { '/leaflet.js': 'text/javascript', '/leaflet.css': 'text/css' };
  const port = await freePort();
  const server = createServer((request, response) => {
    const type = files[request.url];
    response.writeHead(200, { 'Content-Type': type ?? 'text/html; charset=utf-8' });
    response.end(
      type ? readFileSync(join(leaflet, request.url)) : bareHtml(Number(request.url.slice(1)) || 0),
    );
  });
  await new Promise((resolve) => server.listen(port, HOST, resolve));
  return { url: `http://${HOST}:${port}`, stop: () => server.close() };
}

/** The panel's answer with that many marks more. */
function withCrowd(answer, count) {
  const layer = answer.panel.picture.layers.find(({ id }) => id === 'incidents');
  const [like] = layer.shapes;
  const more = crowd(count).map((at, index) => ({
    ...like,
    id: `crowd-${index}`,
    ref: `crowd/${index}`,
    at,
  }));
  layer.shapes = [...layer.shapes, ...more];
  return answer;
}

async function openPage(browser) {
  const context = await browser.newContext({ viewport: BOX });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  const session = await context.newCDPSession(page);
  const slow = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate });
  return { context, page, slow };
}

/** Frames a second while the map is dragged to and fro and zoomed in. */
async function framesWhile(page, box) {
  await page.evaluate(() => {
    window.narrowsFrames = { count: 0, from: performance.now() };
    const tick = () => {
      window.narrowsFrames.count += 1;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y + 120);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step += 1)
    await page.mouse.move(x + 150 * Math.sin(step / 6), y + step);
  await page.mouse.up();
  for (let zoom = 0; zoom < ZOOMS; zoom += 1) {
    await page.locator('.leaflet-control-zoom-in').click();
    await page.waitForFunction(() => document.querySelector('.leaflet-zoom-anim') === null);
  }
  return page.evaluate(() => {
    const { count, from } = window.narrowsFrames;
    return (count / (performance.now() - from)) * 1000;
  });
}

async function bareFrames(browser, url, count) {
  const { context, page, slow } = await openPage(browser);
  await page.goto(`${url}/${count}`);
  await page.locator('[data-map-ready]').waitFor();
  await slow(CPU_SLOWDOWN);
  const frames = await framesWhile(page, await page.locator('#map').boundingBox());
  await context.close();
  return frames;
}

async function openMap(page, url, query) {
  await page.goto(`${url}/map?on=2026-03-31${query}`);
  const map = page.locator('[data-picture="map"]');
  await map.locator('button[aria-pressed]').click();
  await page.locator('[data-map-ready]').waitFor();
  return map.locator('.leaflet-container');
}

async function ownFrames(browser, url, count) {
  const { context, page, slow } = await openPage(browser);
  await page.route(PANEL, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: withCrowd(await response.json(), count) });
  });
  const map = await openMap(page, url, '');
  await map.scrollIntoViewIfNeeded();
  await slow(CPU_SLOWDOWN);
  const frames = await framesWhile(page, await map.boundingBox());
  await context.close();
  return frames;
}

/** In the page: presses the key that leads a day on, and waits until words and marks of the new day are painted. */
function pressAndPaint() {
  const words = document.querySelector('[data-panel="gulf-map"] p');
  const marks = document.querySelector('[data-map-of]');
  const shown = () => [words.textContent, marks.getAttribute('data-map-of')];
  const [sentence, day] = shown();
  const handle = document.querySelector('[role="slider"]');
  handle.focus();
  return new Promise((resolve) => {
    const from = performance.now();
    const look = () => {
      const [nextSentence, nextDay] = shown();
      if (nextSentence === sentence || nextDay === day) return requestAnimationFrame(look);
      // The frame in which both are there, and then the one after it: by then it is painted.
      requestAnimationFrame(() => resolve(performance.now() - from));
    };
    const key = { key: 'ArrowRight', bubbles: true, cancelable: true };
    handle.dispatchEvent(new KeyboardEvent('keydown', key));
    requestAnimationFrame(() => {
      handle.dispatchEvent(new KeyboardEvent('keyup', key));
      look();
    });
  });
}

/**
 * Milliseconds from the key to the picture and words of the next day, all layers shown: of the first step, and the
 * median of those after it, each so long after the one before.
 */
async function stepsMs(browser, url, restMs) {
  const { context, page } = await openPage(browser);
  await openMap(page, url, `&layers=${LAYERS}`);
  const times = [];
  for (let step = 0; step < STEPS; step += 1) {
    times.push(await page.evaluate(pressAndPaint));
    await page.waitForTimeout(restMs);
  }
  await context.close();
  const [first, ...rest] = times;
  return { first, median: rest.toSorted((a, b) => a - b)[Math.floor(rest.length / 2)] };
}

/** Frames a second of the two maps with 5,000 and 50,000 marks, and how long a step of the clock takes. */
export async function measureMap(browser, url) {
  const bare = await serveBareMap();
  const bare5k = await bareFrames(browser, bare.url, 5000);
  const own5k = await ownFrames(browser, url, 5000);
  const own50k = await ownFrames(browser, url, 50_000);
  bare.stop();
  const { first, median } = await stepsMs(browser, url, LOOK_MS);
  const hasty = await stepsMs(browser, url, 0);
  return { bare5k, own5k, own50k, firstStepMs: first, stepMs: median, hastyStepMs: hasty.median };
}

/** What was measured of the map, for the report. */
export function mapTable({ bare5k, own5k, own50k, firstStepMs, stepMs, hastyStepMs }) {
  return markdownTable(
    ['map, dragged and zoomed with the CPU slowed 4×', ''],
    [
      ['bare map, 5,000 marks', `${formatValue(bare5k)} frames/s`],
      ['our map, 5,000 marks', `${formatValue(own5k)} frames/s`],
      ['our map, 50,000 marks', `${formatValue(own50k)} frames/s`],
      ['first step of the clock, all layers, full speed', `${formatValue(firstStepMs)} ms`],
      [`each further step, one in ${LOOK_MS} ms`, `${formatValue(stepMs)} ms`],
      ['each further step, without a pause', `${formatValue(hastyStepMs)} ms`],
    ],
  );
}

async function main() {
  const log = openLog('bench-map.log');
  const narrows = await serveNarrows(log, { fromNothing: false });
  const browser = await chromium.launch(launchOptions(await findBrowser(log)));
  const measured = await measureMap(browser, narrows.url);
  await browser.close();
  await narrows.stop();
  const bars = mapBars(measured);
  console.log([mapTable(measured), barTable(bars), `load ${formatValue(machineLoad())}`].join('\n\n'));
  process.exit(bars.every(({ holds }) => holds) ? 0 : 1);
}

if (import.meta.filename === process.argv[1]) await main();
