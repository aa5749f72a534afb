// npm run screenshot: pictures of the board for the README, taken from a built server in a real browser.
import { chromium } from '@playwright/test';
import { freePort } from './run/address.mjs';
import { findBrowser, launchOptions } from './run/browser.mjs';
import { ensureBuilt } from './run/build.mjs';
import { stopOnSignals } from './run/children.mjs';
import { openLog, ROOT } from './run/paths.mjs';
import { describe } from './run/problem.mjs';
import { startServer } from './run/server.mjs';

const SHOTS = [
  { file: 'docs/board.png', path: '/?on=2026-02-20', width: 1440, height: 1000, colorScheme: 'light' },
  { file: 'docs/board-dark-320.png', path: '/?on=2026-02-20', width: 320, height: 640, colorScheme: 'dark' },
];

async function take(browser, url, { file, path, width, height, colorScheme }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${ROOT}/${file}`, animations: 'disabled' });
  await context.close();
  console.log(`  ✓ ${file}`);
}

async function main() {
  stopOnSignals(() => 130);
  const log = openLog('screenshot.log');
  const executable = await findBrowser(log);
  await ensureBuilt(log);
  const server = await startServer({ host: '127.0.0.1', port: await freePort(), log });
  const browser = await chromium.launch(launchOptions(executable));
  for (const shot of SHOTS) await take(browser, server.url, shot);
  await browser.close();
  await server.stop();
}

main().catch((error) => {
  console.error(`npm run screenshot: ${describe(error)}`);
  process.exit(1);
});
