// Measures the chart against uPlot and Apache ECharts with the same 10,000 daily prices, all served in this run.
// `npm run bench` does it with everything else; `node scripts/bench/charts.mjs [--quick]` alone.
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from '../run/browser.mjs';
import { openLog } from '../run/paths.mjs';
import { chartBars } from './bars.mjs';
import { measureDrawing, measureMoves, measureUsable } from './charts/drive.mjs';
import { serveCharts } from './charts/serve.mjs';
import { inTurns, machineLoad } from './statistics.mjs';
import { barTable, formatValue, summaryTable } from './tables.mjs';

const PRICES = 'series=1&days=10000';
const SIX = 'series=6&days=1826';
/** Where the pointer goes: the plot, and the strip on which days are chosen by a drag. */
const PLACES = {
  narrows: {
    plot: '[data-plot]',
    brush: { selector: '[data-brush]', start: 0.3, end: 0.7, y: 0.4 },
  },
  uplot: { plot: '.u-over', brush: { selector: '#brush .u-over', start: 0.3, end: 0.7, y: 0.5 } },
  echarts: {
    plot: '#chart canvas',
    // The right handle of the slider, which stands at the end of the grid.
    brush: { selector: '#chart canvas', part: [44, 336, 956, 36], start: 1, end: 0.5, y: 0.5 },
  },
};
const LENGTHS = { '1 ×': 1, '10 ×': 10, '100 ×': 100 };

/** Draws, moves and lengths by name; medians with their range. */
export async function measureCharts(browser, { rounds, ms }) {
  const { url, stop } = await serveCharts();
  const names = Object.keys(PLACES);
  try {
    return {
      drawing: await inTurns(names, rounds, (name) => measureDrawing(browser, `${url}/${name}?${PRICES}`)),
      moves: await inTurns(names, rounds, (name, { isWarmUp }) =>
        measureMoves(browser, `${url}/${name}?${PRICES}`, { ...PLACES[name], ms: isWarmUp ? ms / 4 : ms }),
      ),
      six: await inTurns(names, rounds, (name) =>
        name === 'narrows'
          ? measureUsable(browser, `${url}/narrows?${SIX}`, '[data-readout]')
          : measureDrawing(browser, `${url}/${name}?${SIX}`).then(({ usable }) => ({ usable })),
      ),
      sixAtFullSpeed: await inTurns(['narrows'], rounds, () =>
        measureUsable(browser, `${url}/narrows?${SIX}`, '[data-readout]', 1),
      ),
      lengths: await inTurns(Object.keys(LENGTHS), rounds, (name) =>
        measureDrawing(browser, `${url}/narrows?${PRICES}&density=${LENGTHS[name]}`),
      ),
    };
  } finally {
    stop();
  }
}

const DRAWING_ROWS = [
  ['first picture ms', 'seen'],
  ['usable ms', 'usable'],
  ['drawn in the browser ms', 'drawn'],
  ['all kB', 'kb'],
];
const MOVE_ROWS = [
  ['hover p50 ms', 'hoverP50'],
  ['hover p95 ms', 'hoverP95'],
  ['brush p50 ms', 'dragP50'],
  ['brush p95 ms', 'dragP95'],
  ['frames hovered', 'hovers'],
  ['frames dragged', 'drags'],
];

/** What was measured, as tables. */
export function chartTables({ drawing, moves, six, sixAtFullSpeed, lengths }) {
  return [
    'Charts: 10,000 daily prices, 4× CPU slow-down, no network slow-down; hover and brush: event to paint.',
    summaryTable(drawing, DRAWING_ROWS),
    summaryTable(moves, MOVE_ROWS),
    'Six series of five years of days, from navigation to the first reading (the others: until drawn):',
    summaryTable(six, [['usable ms', 'usable']]),
    'The same at full speed:',
    summaryTable(sixAtFullSpeed, [['usable ms', 'usable']]),
    'The same chart with 10 and 100 times the observations:',
    summaryTable(lengths, DRAWING_ROWS),
  ];
}

async function main(args) {
  const log = openLog('bench-charts.log');
  const browser = await chromium.launch(launchOptions(await findBrowser(log)));
  const isQuick = args.includes('--quick');
  const results = await measureCharts(browser, isQuick ? { rounds: 1, ms: 1500 } : { rounds: 5, ms: 3000 });
  await browser.close();
  const bars = chartBars(results);
  console.log([...chartTables(results), barTable(bars), `load ${formatValue(machineLoad())}`].join('\n\n'));
  process.exitCode = bars.every(({ holds }) => holds) ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
