import type { Translate } from '@/lib/messages/translator';
import type { Descriptor, Resource } from '@/lib/schema/descriptor';
import { rowSchema, schemaRef } from '@/lib/schema/openapi-components';
import { datasetAddress } from './addresses';
import { CSV_TYPE } from './csv';
import { DATASET_FORMATS, type DatasetFormat } from './dataset-file';
import { GEOJSON_TYPE, hasPlaces, tablesWithPlaces } from './geojson';
import { citationPaths } from './openapi-citations';
import { getPath, type Part } from './openapi-responses';
import { LARGEST_LIMIT, LARGEST_OFFSET, LONGEST_KEY } from './query';

const rowName = (descriptor: Descriptor, resource: Resource) => `${descriptor.name}.${resource.name}`;
const rowRef = (descriptor: Descriptor, resource: Resource): Part => ({
  $ref: `#/components/schemas/${rowName(descriptor, resource)}`,
});

/** `components.schemas` of the rows: one for each file, named `<dataset id>.<resource>`. */
export function rowSchemas(descriptors: readonly Descriptor[]): Part {
  const pairs = descriptors.flatMap((descriptor) =>
    descriptor.resources.map((resource) => [rowName(descriptor, resource), rowSchema(resource)] as const),
  );
  return Object.fromEntries(pairs);
}

/** `components.parameters`: those that mean the same for every dataset. */
export function rowParameters(t: Translate): Part {
  const day = { type: 'string', format: 'date' };
  const parameter = (name: string, description: string, schema: Part) => ({
    name,
    in: 'query',
    description,
    schema,
  });
  return {
    from: parameter('from', t('api.openapi.from'), day),
    to: parameter('to', t('api.openapi.to'), day),
    limit: parameter('limit', t('api.openapi.limit'), {
      type: 'integer',
      minimum: 1,
      maximum: LARGEST_LIMIT,
    }),
    offset: parameter('offset', t('api.openapi.offset'), {
      type: 'integer',
      minimum: 0,
      maximum: LARGEST_OFFSET,
    }),
    release: parameter('release', t('api.openapi.release'), { type: 'string', maxLength: 20 }),
    key: parameter('key', t('api.openapi.key'), { type: 'string', minLength: 1, maxLength: LONGEST_KEY }),
  };
}

const RELEASE = { $ref: '#/components/parameters/release' };

function parametersOf(resources: readonly Resource[], t: Translate): readonly Part[] {
  const isDated = resources.some(({ dateField }) => dateField !== null);
  const shared = [...(isDated ? ['from', 'to'] : []), 'limit', 'offset', 'key'];
  const names = [...new Set(resources.flatMap(({ schema }) => schema.fields.map(({ name }) => name)))];
  const fields = {
    name: 'fields',
    in: 'query',
    description: t('api.openapi.fields'),
    style: 'form',
    explode: false,
    schema: { type: 'array', items: { type: 'string', enum: names }, minItems: 1, uniqueItems: true },
  };
  const options = resources.map(({ name }) => name);
  const resource = {
    name: 'resource',
    in: 'query',
    description: t('api.openapi.resource'),
    schema: { type: 'string', enum: options, default: options[0] },
  };
  return [...shared.map((name) => ({ $ref: `#/components/parameters/${name}` })), fields, resource, RELEASE];
}

function anyOf(schemas: readonly Part[]): Part {
  const [first] = schemas;
  return schemas.length === 1 && first !== undefined ? first : { oneOf: schemas };
}

function rowsSchema(descriptor: Descriptor, resource: Resource): Part {
  return {
    type: 'object',
    allOf: [schemaRef('RowsHead')],
    properties: {
      resource: { const: resource.name },
      rows: { type: 'array', items: rowRef(descriptor, resource) },
      receipt: schemaRef('Receipt'),
    },
    required: ['rows'],
    unevaluatedProperties: false,
  };
}

function featuresSchema(descriptor: Descriptor, resource: Resource): Part {
  const feature = {
    type: 'object',
    properties: {
      type: { const: 'Feature' },
      id: { type: 'string' },
      geometry: schemaRef('Geometry'),
      properties: rowRef(descriptor, resource),
    },
    required: ['type', 'id', 'geometry', 'properties'],
    additionalProperties: false,
  };
  return {
    type: 'object',
    allOf: [schemaRef('RowsHead')],
    properties: {
      type: { const: 'FeatureCollection' },
      resource: { const: resource.name },
      features: { type: 'array', items: feature },
    },
    required: ['type', 'features'],
    unevaluatedProperties: false,
  };
}

function formatPath(descriptor: Descriptor, format: DatasetFormat, t: Translate): Part {
  const { name, title, resources } = descriptor;
  const operation = { tag: 'datasets', id: `${name}.${format}` } as const;
  switch (format) {
    case 'metadata.json': {
      const summary = t('api.openapi.metadata', { title });
      const parameters = [RELEASE];
      const schema = schemaRef('Metadata');
      return getPath({ ...operation, summary, type: 'application/json', parameters, schema }, t);
    }
    case 'csv': {
      const parameters = parametersOf(resources, t);
      const summary = t('api.openapi.csv', { title });
      const type = CSV_TYPE.split(';')[0] ?? CSV_TYPE;
      return getPath(
        { ...operation, summary, type, parameters, schema: { type: 'string' }, hasLinks: true },
        t,
      );
    }
    case 'geojson': {
      const places = tablesWithPlaces(resources.map((resource) => ({ resource }))).map((one) => one.resource);
      const parameters = parametersOf(places, t);
      const schema = anyOf(places.map((resource) => featuresSchema(descriptor, resource)));
      const summary = t('api.openapi.geojson', { title });
      return getPath({ ...operation, summary, type: GEOJSON_TYPE, parameters, schema, hasLinks: true }, t);
    }
    case 'json': {
      const parameters = parametersOf(resources, t);
      const schema = anyOf(resources.map((resource) => rowsSchema(descriptor, resource)));
      const summary = t('api.openapi.rows', { title });
      return getPath(
        { ...operation, summary, type: 'application/json', parameters, schema, hasLinks: true },
        t,
      );
    }
  }
}

/** Paths of the datasets, one for each format that a dataset has. */
export function datasetPaths(descriptors: readonly Descriptor[], t: Translate): Part {
  const paths = descriptors.flatMap((descriptor) => {
    const hasMap = descriptor.resources.some(hasPlaces);
    const { name, title } = descriptor;
    const rows = DATASET_FORMATS.filter((format) => hasMap || format !== 'geojson').map(
      (format) => [datasetAddress(name, format), formatPath(descriptor, format, t)] as const,
    );
    const addresses = { bib: datasetAddress(name, 'bib'), csl: datasetAddress(name, 'csl.json') };
    const cited = { tag: 'datasets', id: name, title, parameters: [RELEASE] } as const;
    return [...rows, ...citationPaths(cited, addresses, t)];
  });
  return Object.fromEntries(paths);
}
