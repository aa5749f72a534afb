import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { fingerprint, readStamp } from './fingerprint.mjs';
import { DIST, NEXT, ROOT, shown } from './paths.mjs';
import { Problem } from './problem.mjs';
import { formatSeconds, skipStep, startStep } from './progress.mjs';

/** Everything a build is made from. */
const SOURCES = [
  'app',
  'components',
  'data',
  'lib',
  'instrumentation.ts',
  'public',
  'next.config.mjs',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
];
const STAMP = join(ROOT, DIST, 'narrows-stamp');

function isBuilt(wanted) {
  return readStamp(STAMP) === wanted && existsSync(join(ROOT, DIST, 'BUILD_ID'));
}

/** Builds, unless the last build was made from the same files. Throws Problem. Returns milliseconds, 0 = nothing to do. */
export async function ensureBuilt(log, { force = false } = {}) {
  const wanted = fingerprint(ROOT, SOURCES);
  if (!force && isBuilt(wanted)) {
    skipStep('The build is up to date');
    return 0;
  }
  rmSync(STAMP, { force: true });
  const step = startStep('Building');
  const { code, output } = await run(process.execPath, [NEXT, 'build'], { cwd: ROOT, log });
  if (code !== 0) {
    step.fail('Building');
    throw new Problem(
      `The build failed after ${formatSeconds(step.elapsed())} (next build, code ${code}). The log is ${shown(log)}`,
      output,
    );
  }
  writeFileSync(STAMP, `${wanted}\n`);
  step.pass('Built');
  return step.elapsed();
}
