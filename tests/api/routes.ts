import * as rest from '@/app/api/v1/[[...rest]]/route';
import * as datasetFile from '@/app/api/v1/datasets/[file]/route';
import * as datasets from '@/app/api/v1/datasets/route';
import * as oembed from '@/app/api/v1/oembed/route';
import * as openapi from '@/app/api/v1/openapi.json/route';
import * as panelFile from '@/app/api/v1/panels/[file]/route';
import * as panels from '@/app/api/v1/panels/route';
import * as releaseFile from '@/app/api/v1/releases/[file]/route';
import * as releases from '@/app/api/v1/releases/route';
import * as seriesFile from '@/app/api/v1/series/[file]/route';
import * as series from '@/app/api/v1/series/route';
import * as feedJson from '@/app/feed.json/route';
import * as feedXml from '@/app/feed.xml/route';
import * as healthz from '@/app/healthz/route';

/** A request to the API, as a test writes it. */
export interface Sent {
  readonly method?: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
}

const NO_PARAMS = { params: Promise.resolve({}) };
const DATASETS = '/api/v1/datasets/';
const PANELS = '/api/v1/panels/';
const FILES = { ...datasetFile };
const PANEL_FILES = { ...panelFile };
const RELEASES = '/api/v1/releases/';
const RELEASE_FILES = { ...releaseFile };
const SERIES = '/api/v1/series/';
const SERIES_FILES = { ...seriesFile };
const PLAIN = new Map([
  ['/api/v1/datasets', { ...datasets }],
  ['/api/v1/panels', { ...panels }],
  ['/api/v1/series', { ...series }],
  ['/api/v1/oembed', { ...oembed }],
  ['/api/v1/openapi.json', { ...openapi }],
  ['/api/v1/releases', { ...releases }],
  ['/feed.json', { ...feedJson }],
  ['/feed.xml', { ...feedXml }],
  ['/healthz', { ...healthz }],
]);

const fileBelow = (folder: string, path: string) =>
  path.startsWith(folder) && !path.slice(folder.length).includes('/') ? path.slice(folder.length) : null;

/** Sends a request to the handler that the framework's router would choose for its address. */
export async function send(address: string, { method = 'GET', headers = {} }: Sent = {}): Promise<Response> {
  const url = new URL(address, 'http://127.0.0.1:3000');
  const request = new Request(url, { method, headers });
  const dataset = fileBelow(DATASETS, url.pathname);
  if (dataset) return FILES[method](request, { params: Promise.resolve({ file: dataset }) });
  const panel = fileBelow(PANELS, url.pathname);
  if (panel) return PANEL_FILES[method](request, { params: Promise.resolve({ file: panel }) });
  const release = fileBelow(RELEASES, url.pathname);
  if (release) return RELEASE_FILES[method](request, { params: Promise.resolve({ file: release }) });
  const one = fileBelow(SERIES, url.pathname);
  if (one) return SERIES_FILES[method](request, { params: Promise.resolve({ file: one }) });
  const route = PLAIN.get(url.pathname) ?? { ...rest };
  return route[method](request, NO_PARAMS);
}
