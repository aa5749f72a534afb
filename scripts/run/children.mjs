// Child processes that never outlive this one.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const running = new Set();
const isWindows = process.platform === 'win32';
let stopping = false;

/** True once Ctrl-C or a relative has arrived. */
export const isStopping = () => stopping;

/** Signals the child and everything it started. */
function signal(child, name) {
  try {
    if (isWindows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It has gone already.
  }
}

/** Environment of every child: production defaults, no telemetry, no colours in logs. */
export function childEnv(extra = {}) {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, ...extra };
}

/** Starts a command in a process group of its own, so that all of it can be stopped together. */
export function startChild(command, args, { cwd, env = childEnv() }) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !isWindows,
    windowsHide: true,
    shell: isWindows && command.endsWith('.cmd'),
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end. Its output goes to `log` (appended) and comes back as text. Resolves with the
 * exit code, 127 when the command does not exist, 124 when it took longer than `timeoutMs`.
 */
export async function run(command, args, { log, timeoutMs, ...options }) {
  const child = startChild(command, args, options);
  const file = createWriteStream(log, { flags: 'a' });
  file.write(`\n$ ${[command, ...args].join(' ')}\n`);
  let output = '';
  const take = (chunk) => {
    output += chunk;
    file.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  let isLate = false;
  const timer =
    timeoutMs &&
    setTimeout(() => {
      isLate = true;
      signal(child, 'SIGKILL');
    }, timeoutMs);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      take(`${error.message}\n`);
      resolve(127);
    });
    child.once('close', (status) => resolve(isLate ? 124 : (status ?? 1)));
  });
  clearTimeout(timer);
  file.end();
  await finished(file);
  // Whoever stopped us has the last word: no "failed" lines for steps that were interrupted.
  if (stopping) await new Promise(() => {});
  return { code, output };
}

/** Asks the child and everything it started to end; insists after five seconds. */
export async function stopChild(child) {
  if (!running.has(child)) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), 5000);
  await closed;
  clearTimeout(timer);
}

/** On Ctrl-C and its relatives: stops all children, then ends with the code that `exitCode` gives. */
export function stopOnSignals(exitCode) {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, async () => {
      if (stopping) return;
      stopping = true;
      process.stdout.write('\nStopping …\n');
      await Promise.all([...running].map(stopChild));
      process.exit(exitCode(name));
    });
  }
  process.on('exit', () => {
    for (const child of running) signal(child, 'SIGKILL');
  });
}
