import type { Translate } from '@/lib/messages/translator';
import type { Descriptor } from '@/lib/schema/descriptor';
import { componentSchemas, schemaRef } from '@/lib/schema/openapi-components';
import { CATALOGUE_ADDRESS, panelAddress, RELEASES_ADDRESS, releaseAddress } from './addresses';
import { citationPaths, feedPaths } from './openapi-citations';
import { datasetPaths, rowParameters, rowSchemas } from './openapi-datasets';
import { oembedPath } from './openapi-oembed';
import { getPath, HEADERS, type Part, sharedResponses } from './openapi-responses';
import { seriesPaths } from './openapi-series';

/** A panel as the document describes it. */
export interface DescribedPanel {
  readonly id: string;
  readonly title: string;
  /** Parameters of the view that change what it shows. */
  readonly parameters: readonly string[];
  /** Whether its table can be had as places. */
  readonly isMap: boolean;
}

/** What the document is made from. */
export interface Described {
  readonly datasets: readonly Descriptor[];
  readonly panels: readonly DescribedPanel[];
  /** Ids of the releases. */
  readonly releases: readonly string[];
  /** Ids of all series. */
  readonly series: readonly string[];
  readonly t: Translate;
}

/** Version of the API: the second number grows with what is added, the first with the address alone. */
const API_VERSION = '1.0.0';

function panelPaths(panels: readonly DescribedPanel[], t: Translate): Part {
  const none = new URLSearchParams();
  const paths = panels.flatMap(({ id, title, parameters, isMap }) => {
    const view = parameters.map((name) => ({
      name,
      in: 'query',
      description: t('api.openapi.view'),
      schema: { type: 'string' },
    }));
    const operation = { tag: 'panels', parameters: view } as const;
    const summary = t('api.openapi.panel', { title });
    const table = t('api.openapi.panelCsv', { title });
    const json = { ...operation, id: `panel.${id}.json`, summary, type: 'application/json' };
    const csv = { ...operation, id: `panel.${id}.csv`, summary: table, type: 'text/csv' };
    return [
      [panelAddress(id, 'json', none), getPath({ ...json, schema: schemaRef('Panel') }, t)],
      [panelAddress(id, 'csv', none), getPath({ ...csv, schema: { type: 'string' } }, t)],
      ...(isMap ? [placesPath({ id, title, view }, t)] : []),
      ...citationPaths(
        { ...operation, id: `panel.${id}`, title },
        { bib: panelAddress(id, 'bib', none), csl: panelAddress(id, 'csl.json', none) },
        t,
      ),
    ] as const;
  });
  return Object.fromEntries(paths);
}

function releasePaths(ids: readonly string[], t: Translate): Part {
  const operation = { tag: 'releases', type: 'application/json' } as const;
  const summary = t('api.openapi.releases');
  const list = { ...operation, id: 'releases', summary, schema: schemaRef('ReleaseList') };
  const one = (id: string) => ({
    ...operation,
    id: `release.${id}`,
    summary: t('api.openapi.oneRelease', { id }),
    schema: schemaRef('Release'),
  });
  return {
    [RELEASES_ADDRESS]: getPath(list, t),
    ...Object.fromEntries(ids.map((id) => [releaseAddress(id), getPath(one(id), t)])),
  };
}

function placesPath(
  { id, title, view }: { readonly id: string; readonly title: string; readonly view: readonly Part[] },
  t: Translate,
): readonly [string, Part] {
  const operation = {
    tag: 'panels',
    id: `panel.${id}.geojson`,
    summary: t('api.openapi.panelGeojson', { title }),
    type: 'application/geo+json',
    parameters: view,
    schema: { type: 'object' },
  } as const;
  return [panelAddress(id, 'geojson', new URLSearchParams()), getPath(operation, t)];
}

function otherPaths(t: Translate): Part {
  const json = 'application/json';
  const about = { tag: 'about', type: json } as const;
  const unready = {
    503: {
      description: t('api.openapi.unready'),
      content: { [json]: { schema: schemaRef('Health') } },
    },
  };
  return {
    ...feedPaths(t),
    '/api/v1/openapi.json': getPath(
      { ...about, id: 'openapi', summary: t('api.openapi.document'), schema: { type: 'object' } },
      t,
    ),
    '/healthz': getPath(
      {
        ...about,
        id: 'healthz',
        summary: t('api.openapi.health'),
        schema: schemaRef('Health'),
        others: unready,
      },
      t,
    ),
  };
}

/** The OpenAPI 3.1 document of the whole API, made from the schemas of its answers and the descriptors. */
export function openApiDocument({ datasets, panels, series, releases, t }: Described): Part {
  const json = 'application/json';
  const lists = {
    [CATALOGUE_ADDRESS]: getPath(
      {
        id: 'datasets',
        tag: 'datasets',
        summary: t('api.openapi.datasets'),
        type: json,
        schema: schemaRef('Catalogue'),
        parameters: [{ $ref: '#/components/parameters/release' }],
      },
      t,
    ),
    '/api/v1/panels': getPath(
      {
        id: 'panels',
        tag: 'panels',
        summary: t('api.openapi.panels'),
        type: json,
        schema: schemaRef('PanelList'),
      },
      t,
    ),
  };
  return {
    openapi: '3.1.0',
    info: {
      title: t('api.openapi.title'),
      version: API_VERSION,
      description: t('api.openapi.description'),
    },
    servers: [{ url: '/' }],
    paths: {
      ...lists,
      ...datasetPaths(datasets, t),
      ...seriesPaths(series, t),
      ...panelPaths(panels, t),
      ...releasePaths(releases, t),
      ...oembedPath(t),
      ...otherPaths(t),
    },
    components: {
      schemas: { ...componentSchemas(), ...rowSchemas(datasets) },
      parameters: rowParameters(t),
      responses: sharedResponses(t),
      headers: HEADERS,
    },
  };
}
