// npm run bench [-- --quick]: measures pages, charts, map and embeds against others served in the same run. Never a test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from '../run/browser.mjs';
import { stopOnSignals } from '../run/children.mjs';
import { openLog, ROOT, shown } from '../run/paths.mjs';
import { describe } from '../run/problem.mjs';
import { startStep } from '../run/progress.mjs';
import { judge } from './bars.mjs';
import { chartTables, measureCharts } from './charts.mjs';
import { embedTables, measureEmbeds } from './embeds.mjs';
import { bodyKb, measureHttp } from './http-load.mjs';
import { mapTable, measureMap } from './map.mjs';
import { measureMemory } from './memory.mjs';
import { measurePage } from './page-load.mjs';
import { serveBareNext, serveEmpty, serveNarrows } from './servers.mjs';
import { inTurns, machine, machineLoad } from './statistics.mjs';
import { barTable, formatValue, markdownTable, summaryTable } from './tables.mjs';

const PICTURES = { map: '[data-picture="map"] svg', chart: '[data-picture="time"] svg' };
const ANSWERS = {
  'about 5 kB': '/api/v1/datasets/brent-spot-daily.json?from=2026-08-01',
  'about 200 kB': '/api/v1/datasets/chokepoint-transits-daily.json?limit=700',
};
const PAGE_ROWS = [
  ['HTML kB', 'html'],
  ['JavaScript kB', 'js'],
  ['CSS kB', 'css'],
  ['fonts kB', 'fonts'],
  ['images kB', 'images'],
  ['data kB', 'data'],
  ['all kB', 'totalKb'],
  ['requests', 'requests'],
  ['to other origins', 'foreign'],
  ['failed', 'failed'],
  ['FCP ms', 'fcp'],
  ['LCP ms', 'lcp'],
  ['TBT ms', 'tbt'],
  ['CLS', 'cls'],
  ['map visible ms', 'map'],
  ['chart visible ms', 'chart'],
];
const HTTP_ROWS = [
  ['body kB', 'bodyKb'],
  ['on the wire kB', 'wireKb'],
  ['requests/s', 'rps'],
  ['p50 ms', 'p50'],
  ['p99 ms', 'p99'],
  ['not 2xx', 'bad'],
];

async function step(label, work) {
  const line = startStep(label);
  try {
    const result = await work();
    line.pass();
    return result;
  } catch (error) {
    line.fail();
    throw error;
  }
}

async function measurePages(browser, servers, rounds) {
  const measure = (name) => measurePage(browser, `${servers[name].url}/`, name === 'narrows' ? PICTURES : {});
  return inTurns(Object.keys(servers), rounds, measure);
}

async function measureAnswers(url, { rounds, seconds }) {
  const measure = (name, { isWarmUp }) => measureHttp(url + ANSWERS[name], isWarmUp ? 1 : seconds);
  const results = await inTurns(Object.keys(ANSWERS), rounds, measure);
  for (const [name, address] of Object.entries(ANSWERS)) {
    results[name].bodyKb = { median: await bodyKb(url + address) };
  }
  return results;
}

async function measureAll(log, { quick }) {
  const executable = await findBrowser(log);
  const servers = {
    empty: await serveEmpty(),
    bareNext: await step('Building and serving a bare Next page', () => serveBareNext(log)),
    narrows: await serveNarrows(log, { fromNothing: !quick }),
  };
  const { readyMs, buildMs } = servers.narrows;
  const memory = await step('Memory with all data in use', () => measureMemory(servers.narrows));
  const browser = await chromium.launch(launchOptions(executable));
  const rounds = quick ? 2 : 7;
  const pages = await step(`Pages, ${rounds} rounds`, () => measurePages(browser, servers, rounds));
  const moves = quick ? { rounds: 1, ms: 1500 } : { rounds: 5, ms: 3000 };
  const charts = await step(`Charts, ${moves.rounds} rounds`, () => measureCharts(browser, moves));
  const map = await step('The map with crowds of marks', () => measureMap(browser, servers.narrows.url));
  await browser.close();
  const embeds = await step('Every embed', () => measureEmbeds(executable, servers, quick ? 1 : 3));
  const load = quick ? { rounds: 1, seconds: 3 } : { rounds: 3, seconds: 8 };
  const answers = await step('API under load', () => measureAnswers(servers.narrows.url, load));
  const idleLoad = machineLoad();
  for (const server of Object.values(servers)) await server.stop();
  return {
    machine: { ...machine(), load: idleLoad },
    pages,
    charts,
    map,
    embeds,
    answers,
    memory,
    start: { readyMs, buildMs },
  };
}

function report({ machine: host, pages, charts, map, embeds, answers, memory, start }, bars) {
  const seconds = (ms) => (Number.isFinite(ms) ? `${formatValue(ms / 1000)} s` : 'not measured (--quick)');
  return [
    `Measured on ${host.measuredAt}: ${host.cores} × ${host.cpu}, Node ${host.node}, load ${formatValue(host.load)}.`,
    'Pages: 4× CPU slow-down, 9 Mbit/s, 170 ms, empty cache; median (lowest–highest); kB = 1000 bytes on the wire.',
    summaryTable(pages, PAGE_ROWS),
    ...chartTables(charts),
    mapTable(map),
    ...embedTables(embeds),
    'API: 16 connections, gzip.',
    summaryTable(answers, HTTP_ROWS),
    markdownTable(
      ['server', ''],
      [
        ['build from nothing', seconds(start.buildMs)],
        ['start until ready', seconds(start.readyMs)],
        ['memory after start', `${formatValue(memory.startedMb)} MB`],
        [`memory with all data in use (${memory.asked} addresses)`, `${formatValue(memory.allDataMb)} MB`],
        ['highest on the way', `${formatValue(memory.highestMb)} MB`],
      ],
    ),
    barTable(bars),
  ].join('\n\n');
}

async function main(args) {
  stopOnSignals(() => 130);
  const log = openLog('bench.log');
  const results = await measureAll(log, { quick: args.includes('--quick') });
  const bars = judge(results);
  console.log(`\n${report(results, bars)}\n`);
  const file = join(ROOT, '.narrows', 'bench.json');
  mkdirSync(join(ROOT, '.narrows'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...results, bars }, null, 1)}\n`);
  console.log(`All of it is in ${shown(file)}`);
  process.exit(bars.every(({ holds }) => holds) ? 0 : 1);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`npm run bench: ${describe(error)}`);
  process.exit(1);
});
