// Finds a Chromium for the browser tests, the benchmark and the screenshots.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { run } from './children.mjs';
import { ROOT, shown } from './paths.mjs';
import { Problem } from './problem.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_MS = 240_000;

/** Start options for a Chromium of the system; Playwright's own needs none. */
export function launchOptions(executablePath) {
  if (!executablePath) return {};
  const args = JSON.parse(readFileSync(new URL('chromium-args.json', import.meta.url), 'utf8'));
  return { executablePath, args };
}

function onPath(name) {
  const folder = (process.env.PATH ?? '')
    .split(delimiter)
    .find((path) => path && existsSync(join(path, name)));
  return folder && join(folder, name);
}

/** True when the browser starts; undefined = Playwright's own. */
async function canLaunch(executablePath) {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ ...launchOptions(executablePath), timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(paths) {
  for (const path of paths) if (await canLaunch(path)) return path;
  return null;
}

const systemBrowsers = () => [process.env.CHROMIUM_PATH, ...NAMES.map(onPath)].filter(Boolean);

async function downloadPlaywrights(log) {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const options = { cwd: ROOT, log, timeoutMs: DOWNLOAD_MS };
  const { code } = await run(process.execPath, [cli, 'install', 'chromium'], options);
  return code === 0 && canLaunch();
}

async function installWithApt(log) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return null;
  const options = { cwd: ROOT, log, timeoutMs: DOWNLOAD_MS };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return firstThatStarts(systemBrowsers());
}

/**
 * Path of a Chromium that starts; null = Playwright's own does. Looks at CHROMIUM_PATH, the system, Playwright's
 * own; then installs Playwright's own, or Debian's package when root. Throws Problem.
 */
export async function findBrowser(log) {
  const found = await firstThatStarts(systemBrowsers());
  if (found) return found;
  if (await canLaunch()) return null;
  if (await downloadPlaywrights(log)) return null;
  const installed = await installWithApt(log);
  if (installed) return installed;
  throw new Problem(
    `No Chromium was found and none could be installed. Install chromium or google-chrome, or set CHROMIUM_PATH. The log is ${shown(log)}`,
  );
}
