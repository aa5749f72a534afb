/**
 * Prepares the base map once: `node scripts/basemap/prepare.mjs [--sources <folder>]`.
 *
 * Installs the source packages into a temporary folder (or uses one that already has them), cuts and simplifies
 * them, and writes data/basemap/ and its copy for browsers, public/basemap/. Needs about 3 GB of memory and two
 * minutes, most of it for the 117 MB of the detailed coast. The same sources give the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bordersOf } from './borders.mjs';
import { encodeLine, encodePolygons } from './encode.mjs';
import { dropSmall, polygonsOf } from './geometry.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['world-atlas@2.0.2', '@geo-maps/earth-lands-100m@0.6.0', 'mapshaper@0.7.70'];

/** The layers: extent in degrees, cell of the stored numbers in degrees, simplification in metres. */
const AROUND = { bounds: [-29, -18, 122, 54], grid: 0.02, metres: 6000 };
const REGION = { bounds: [30, 8, 75, 38], grid: 0.002, metres: 200, borderDegrees: 0.004 };
const GULF = { bounds: [47, 22, 61, 31], grid: 0.0005, metres: 100 };

/**
 * Smallest islands kept, and smallest inland waters, in km². Lakes are specks at every zoom of the map; the
 * only one above 20 km² in the Gulf's box, Jaz Murian, is a seasonal marsh and mostly dry.
 */
const AROUND_SMALLEST = { island: 200, hole: 1500 };
const REGION_SMALLEST = { island: 0.1, hole: 20 };
const GULF_SMALLEST = { island: 0.05, hole: Infinity };

function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (done.status !== 0) throw new Error(`${command} ${args[0]} failed with ${done.status ?? done.error}`);
}

function sourcesFolder() {
  const given = process.argv.indexOf('--sources');
  if (given > 0) return { folder: process.argv[given + 1], temporary: false };
  const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...SOURCES], folder);
  return { folder, temporary: true };
}

/** Land of a source file inside the layer's extent, simplified, as polygons. */
function landOf(folder, file, layer) {
  const out = join(folder, 'clipped.json');
  const mapshaper = join(folder, 'node_modules/mapshaper/bin/mapshaper');
  const clip = ['-clip', `bbox=${layer.bounds.join(',')}`, '-explode'];
  const simplify = ['-simplify', 'dp', 'keep-shapes', `interval=${layer.metres}`];
  const output = ['-o', out, 'format=geojson', 'precision=0.00001', 'force'];
  const memory = '--max-old-space-size=6000';
  run(process.execPath, [
    memory,
    mapshaper,
    join(folder, 'node_modules', file),
    ...clip,
    ...simplify,
    ...output,
  ]);
  return polygonsOf(JSON.parse(readFileSync(out, 'utf8')));
}

function regionLayer(folder) {
  const land = dropSmall(landOf(folder, 'world-atlas/land-10m.json', REGION), REGION_SMALLEST);
  const topology = JSON.parse(
    readFileSync(join(folder, 'node_modules/world-atlas/countries-10m.json'), 'utf8'),
  );
  const borders = bordersOf(topology, REGION.bounds, REGION.borderDegrees);
  return {
    id: 'region',
    source: 'Natural Earth 1:10m, from world-atlas 2.0.2',
    licence: 'Public domain',
    bounds: REGION.bounds,
    grid: REGION.grid,
    land: encodePolygons(land, REGION),
    borders: borders.map(({ disputed, lines }) => ({
      disputed,
      lines: lines.map((line) => encodeLine(line, REGION)),
    })),
  };
}

/** Coarse land beyond the region, without borders and names, so that no view shows an edge of the world. */
function aroundLayer(folder) {
  const land = dropSmall(landOf(folder, 'world-atlas/land-10m.json', AROUND), AROUND_SMALLEST);
  return {
    id: 'around',
    source: 'Natural Earth 1:10m, from world-atlas 2.0.2',
    licence: 'Public domain',
    bounds: AROUND.bounds,
    grid: AROUND.grid,
    land: encodePolygons(land, AROUND),
    borders: [],
  };
}

function gulfLayer(folder) {
  const raw = landOf(folder, '@geo-maps/earth-lands-100m/map.geo.json', GULF);
  return {
    id: 'gulf',
    source: 'OpenStreetMap coastline of about 2017, from @geo-maps/earth-lands-100m 0.6.0',
    licence: 'ODbL-1.0; © OpenStreetMap contributors; see LICENSE-ODbL.md beside this file',
    bounds: GULF.bounds,
    grid: GULF.grid,
    land: encodePolygons(dropSmall(raw, GULF_SMALLEST), GULF),
    borders: [],
  };
}

function write(layer) {
  const text = `${JSON.stringify(layer)}\n`;
  writeFileSync(join(ROOT, 'data/basemap', `${layer.id}.json`), text);
  const sizes = `${text.length} bytes, ${gzipSync(text).length} gzip`;
  console.log(`${layer.id}.json: ${layer.land.length} polygons, ${sizes}`);
}

/** The region's land as GeoJSON, for checks that ask whether a point is at sea; three decimals, 110 m. */
function writeLand(layer) {
  const decode = (steps) => {
    let [x, y] = [0, 0];
    const ring = [];
    for (let index = 0; index < steps.length; index += 2) {
      x += steps[index];
      y += steps[index + 1];
      ring.push(
        [layer.bounds[0] + x * layer.grid, layer.bounds[1] + y * layer.grid].map((degrees) =>
          Number(degrees.toFixed(3)),
        ),
      );
    }
    return [...ring, ring[0]];
  };
  const coordinates = layer.land.map((rings) => rings.map(decode));
  const properties = { source: layer.source, licence: layer.licence };
  const feature = { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
  const collection = { type: 'FeatureCollection', bbox: layer.bounds, features: [feature] };
  writeFileSync(join(ROOT, 'data/basemap/land.geojson'), `${JSON.stringify(collection)}\n`);
}

/** Browsers fetch the base map as plain files; the copies must stay equal to the originals (a test says so). */
function publish() {
  mkdirSync(join(ROOT, 'public/basemap'), { recursive: true });
  for (const file of ['around.json', 'region.json', 'gulf.json', 'names.json', 'LICENSE-ODbL.md']) {
    copyFileSync(join(ROOT, 'data/basemap', file), join(ROOT, 'public/basemap', file));
  }
}

const { folder, temporary } = sourcesFolder();
write(aroundLayer(folder));
const region = regionLayer(folder);
write(region);
writeLand(region);
write(gulfLayer(folder));
if (temporary) rmSync(folder, { recursive: true, force: true });
publish();
