import { createWriteStream } from 'node:fs';
import { urlOf } from './address.mjs';
import { childEnv, isStopping, startChild, stopChild } from './children.mjs';
import { NEXT, ROOT, shown } from './paths.mjs';
import { Problem } from './problem.mjs';

const POLL_MS = 50;
const PATIENCE_MS = 60_000;

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}

async function untilReady(url, hasEnded) {
  const limit = Date.now() + PATIENCE_MS;
  let status = null;
  while (Date.now() < limit) {
    if (hasEnded()) throw new Problem('The server ended before it was ready.');
    status = await answers(url);
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Problem(
    `The server was not ready after ${PATIENCE_MS / 1000} s (${url}: ${status ?? 'no answer'}).`,
  );
}

/**
 * Serves a build and resolves when `healthPath` answers 200: the address, the process, milliseconds until ready,
 * a promise of the exit code, and how to stop it. What it prints goes to `log`; errors go to `onError` as well.
 */
export async function startServer({
  host,
  port,
  log,
  cwd = ROOT,
  healthPath = '/healthz',
  onError = () => {},
}) {
  const begun = performance.now();
  const child = startChild(process.execPath, [NEXT, 'start', '-H', host, '-p', String(port)], {
    cwd,
    env: childEnv(),
  });
  const file = createWriteStream(log, { flags: 'a' });
  child.stdout.on('data', (chunk) => file.write(chunk));
  child.stderr.on('data', (chunk) => {
    file.write(chunk);
    onError(chunk);
  });
  let hasEnded = false;
  const ended = new Promise((resolve) => {
    child.once('close', (code) => {
      hasEnded = true;
      file.end();
      if (!isStopping()) resolve(code ?? 0);
    });
  });
  const url = urlOf({ host, port });
  try {
    await untilReady(`${url}${healthPath}`, () => hasEnded);
  } catch (error) {
    await stopChild(child);
    throw new Problem(`${error.message} The log is ${shown(log)}`);
  }
  return { url, pid: child.pid, readyMs: performance.now() - begun, ended, stop: () => stopChild(child) };
}
