// The three things that are measured side by side, all served by this run.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../run/address.mjs';
import { ensureBuilt } from '../run/build.mjs';
import { run } from '../run/children.mjs';
import { DIST, NEXT, ROOT } from '../run/paths.mjs';
import { Problem } from '../run/problem.mjs';
import { startServer } from '../run/server.mjs';

const EMPTY = '<!doctype html><html lang="en"><title>Empty</title><p>Nothing at all.</p></html>';
const HOST = '127.0.0.1';

/** A page without anything: the floor of the machine and of the browser. */
export async function serveEmpty() {
  const port = await freePort();
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(isPage ? EMPTY : undefined);
  });
  await new Promise((resolve) => server.listen(port, HOST, resolve));
  return { url: `http://${HOST}:${port}`, stop: () => server.close() };
}

/** A page of the framework and nothing else, built with the same packages. */
export async function serveBareNext(log) {
  const folder = join(ROOT, '.narrows', 'bench', 'bare-next');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'app'), { recursive: true, force: true });
  cpSync(new URL('bare-next', import.meta.url), folder, { recursive: true });
  const { code, output } = await run(process.execPath, [NEXT, 'build'], { cwd: folder, log });
  if (code !== 0) throw new Problem('The bare Next page could not be built.', output);
  return startServer({ host: HOST, port: await freePort(), log, cwd: folder, healthPath: '/' });
}

/** Narrows as `npm run up` serves it; `buildMs` is NaN unless it was built from nothing. */
export async function serveNarrows(log, { fromNothing }) {
  if (fromNothing) rmSync(join(ROOT, DIST, 'cache'), { recursive: true, force: true });
  const buildMs = await ensureBuilt(log, { force: fromNothing });
  const server = await startServer({ host: HOST, port: await freePort(), log });
  return { ...server, buildMs: fromNothing ? buildMs : Number.NaN };
}
