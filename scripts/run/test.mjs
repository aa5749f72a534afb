// npm test: every check and every test of the project, one after the other, and one line for all of it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './address.mjs';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { childEnv, run, stopOnSignals } from './children.mjs';
import { ensureInstalled, npmCommand } from './install.mjs';
import { openLog, ROOT } from './paths.mjs';
import { describe } from './problem.mjs';
import { startStep } from './progress.mjs';
import { countPlaywright, countVitest } from './results.mjs';

/** Each counts as one; the commands are those of package.json. */
const CHECKS = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['arrows between rooms', 'arch'],
  ['dead code', 'dead'],
  ['types', 'typecheck'],
  ['data', 'data:check'],
];
const REPORTS = join(ROOT, '.narrows', 'test');
const total = { passed: 0, failed: 0 };

function record({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = join(REPORTS, name);
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
}

/** Ends the step's line, and shows all that was printed when something failed. */
function finish(step, label, { failed }, output) {
  if (failed === 0) return step.pass(label);
  step.fail(label);
  process.stdout.write(`${output.trimEnd()}\n`);
}

function npmRun(log, args, env) {
  const npm = npmCommand();
  return run(npm.command, [...npm.args, 'run', '--silent', ...args], { cwd: ROOT, log, env: childEnv(env) });
}

/** A step that throws is one failure, and the run goes on. */
async function attempt(work) {
  try {
    await work();
    return true;
  } catch (error) {
    console.log(`${error.output ?? ''}${describe(error)}`);
    record({ passed: 0, failed: 1 });
    return false;
  }
}

async function check(log, [label, script]) {
  const step = startStep(label);
  const { code, output } = await npmRun(log, [script]);
  const result = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  record(result);
  finish(step, label, result, output);
}

async function runVitest(log) {
  const step = startStep('unit, data, API and component tests');
  const report = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await npmRun(log, ['unit', '--', ...reporters]);
  const result = countVitest(readReport(report), code);
  record(result);
  const kinds = Object.entries(result.byKind).map(
    ([kind, { passed, failed }]) => `${kind} ${passed + failed}`,
  );
  finish(step, `${result.passed} tests passed, ${result.failed} failed: ${kinds.join(', ')}`, result, output);
}

async function runPlaywright(log, browser) {
  const step = startStep('browser tests');
  const report = freshReport('playwright.json');
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    E2E_PORT: String(await freePort(3217)),
    ...(browser ? { CHROMIUM_PATH: browser } : { CHROMIUM_PATH: undefined }),
  };
  const { code, output } = await npmRun(log, ['e2e', '--', '--reporter=list,json'], env);
  const result = countPlaywright(readReport(report), code);
  record(result);
  finish(step, `${result.passed} browser tests passed, ${result.failed} failed`, result, output);
}

async function browserTests(log) {
  const step = startStep('Looking for a browser');
  const browser = await findBrowser(log).catch((error) => {
    step.fail('Looking for a browser');
    throw error;
  });
  step.pass(`Browser: ${browser ?? "Playwright's own Chromium"}`);
  await ensureBuilt(log);
  await runPlaywright(log, browser);
}

async function everything(log, withBrowser) {
  if (!(await attempt(() => ensureInstalled(log)))) return;
  for (const each of CHECKS) await attempt(() => check(log, each));
  await attempt(() => runVitest(log));
  if (withBrowser) await attempt(() => browserTests(log));
}

/** Runs all of it; `--no-browser` leaves out the build and the browser tests. Exit code 1 when anything failed. */
export async function main(args) {
  stopOnSignals(() => 130);
  await everything(openLog('test.log'), !args.includes('--no-browser'));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}
