// Serves the three chart pages, each with the same prices.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { freePort } from '../../run/address.mjs';
import { ROOT } from '../../run/paths.mjs';

const HOST = '127.0.0.1';
const HERE = new URL('.', import.meta.url).pathname;
const OUT = join(ROOT, '.narrows', 'bench', 'charts');
const PAGES = { narrows: 'narrows-page.tsx', uplot: 'uplot-page.mjs', echarts: 'echarts-page.mjs' };

const SHARED = {
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  outdir: OUT,
  logLevel: 'error',
  absWorkingDir: ROOT,
  tsconfig: join(ROOT, 'tsconfig.json'),
};

async function bundle() {
  mkdirSync(OUT, { recursive: true });
  await build({
    ...SHARED,
    entryPoints: Object.fromEntries(Object.entries(PAGES).map(([name, file]) => [name, join(HERE, file)])),
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { 'next/navigation': join(HERE, 'page-address.mjs') },
    loader: { '.css': 'css' },
    jsx: 'automatic',
    target: 'es2022',
  });
  await build({
    ...SHARED,
    entryPoints: { synthetic: join(HERE, 'synthetic.ts') },
    platform: 'node',
    outExtension: { '.js': '.mjs' },
  });
  return import(pathToFileURL(join(OUT, 'synthetic.mjs')).href);
}

function specOf(params) {
  return {
    series: Number(params.get('series') ?? 1),
    days: Number(params.get('days') ?? 10_000),
    density: Number(params.get('density') ?? 1),
    from: params.get('from'),
    to: params.get('to'),
  };
}

function pageOf(name, drawing, data) {
  const still = name === 'narrows' ? `<div id="still">${drawing()}</div>` : '';
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title><link rel="icon" href="data:,">',
    // Each page asks for its data beside its scripts, as it would where speed matters.
    `<link rel="preload" as="fetch" crossorigin href="${data}">`,
    `<link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/${name}.css">`,
    '<style>body{margin:24px;font:14px sans-serif;background:#fff}#box{width:1100px;height:440px;position:relative}',
    '#still{position:absolute;inset:0}#chart{position:absolute;inset:0}</style>',
    `<div id="box">${still}<div id="chart"></div></div><script type="module" src="/${name}.js"></script></html>`,
  ].join('');
}

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

function answer(synthetic, { pathname, search, searchParams }) {
  const name = pathname.slice(1);
  if (name in PAGES) {
    const drawing = () => synthetic.drawingOf(synthetic.figureOf(specOf(searchParams)));
    const data = `/${name === 'narrows' ? 'figure' : 'columns'}.json${search.replaceAll('&', '&amp;')}`;
    return ['html', pageOf(name, drawing, data)];
  }
  if (name === 'figure.json') return ['json', JSON.stringify(synthetic.figureOf(specOf(searchParams)))];
  if (name === 'columns.json') return ['json', JSON.stringify(synthetic.columns(specOf(searchParams)))];
  if (name === 'tokens.css') return ['css', readFileSync(join(ROOT, 'app', 'tokens.css'))];
  const ext = name.split('.').at(-1);
  if (/^[\w-]+\.(js|css)$/.test(name)) {
    try {
      return [ext, readFileSync(join(OUT, name))];
    } catch {
      return [ext, ''];
    }
  }
  return null;
}

/** Answers are kept, as the server of Narrows keeps its own: by address. */
function keeping(make) {
  const kept = new Map();
  return (url) => {
    const known = kept.get(url.href);
    if (known !== undefined) return known;
    const made = make(url);
    const packed = made === null ? null : [made[0], gzipSync(made[1])];
    kept.set(url.href, packed);
    return packed;
  };
}

/** Bundles and serves `/narrows`, `/uplot` and `/echarts`; `?series=&days=&density=` says which prices. */
export async function serveCharts() {
  const synthetic = await bundle();
  const answerTo = keeping((url) => answer(synthetic, url));
  const port = await freePort();
  const server = createServer((request, response) => {
    const found = answerTo(new URL(request.url ?? '/', `http://${HOST}`));
    if (found === null) return response.writeHead(404).end();
    const [ext, body] = found;
    response.writeHead(200, { 'Content-Type': `${TYPES[ext]}; charset=utf-8`, 'Content-Encoding': 'gzip' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(port, HOST, resolve));
  return { url: `http://${HOST}:${port}`, stop: () => server.close() };
}
