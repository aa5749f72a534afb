import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv, run } from './children.mjs';
import { fingerprint, readStamp } from './fingerprint.mjs';
import { ROOT, shown } from './paths.mjs';
import { Problem } from './problem.mjs';
import { formatSeconds, skipStep, startStep } from './progress.mjs';

const STAMP = join(ROOT, 'node_modules', '.narrows-stamp');

/** The npm that started us, else the one on PATH. */
export function npmCommand() {
  const cli = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(cli)) return { command: process.execPath, args: [cli] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/** Installs exactly what package-lock.json says, unless that was done already. Throws Problem. */
export async function ensureInstalled(log) {
  const wanted = `${fingerprint(ROOT, ['package-lock.json'])} ${process.platform}-${process.arch}`;
  if (readStamp(STAMP) === wanted) return skipStep('Packages are up to date');
  const step = startStep('Installing packages from package-lock.json');
  const npm = npmCommand();
  const { code, output } = await run(
    npm.command,
    [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: ROOT,
      log,
      env: childEnv({ PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }),
    },
  );
  if (code !== 0) {
    step.fail('Installing packages');
    throw new Problem(
      code === 127
        ? 'npm was not found; it comes with Node.js.'
        : `Installing the packages failed after ${formatSeconds(step.elapsed())} (npm ci, code ${code}). The log is ${shown(log)}`,
      output,
    );
  }
  writeFileSync(STAMP, `${wanted}\n`);
  step.pass('Installed packages');
}
