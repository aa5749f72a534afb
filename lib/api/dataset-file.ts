import type { Translate } from '@/lib/messages/translator';
import { datasetAddress, type Query } from './addresses';
import type { AnswerCache } from './answer-cache';
import { metadataAnswer } from './catalogue';
import { CITATION_FORMATS, type CitationFormat } from './citation-formats';
import { CSV_TYPE, rowsCsv } from './csv';
import { featuresOf, GEOJSON_TYPE, tablesWithPlaces } from './geojson';
import { plainAnswer } from './plain';
import { badParameter, notFound } from './problems';
import { type DatasetTables, parseRowsQuery, type RowsQuery, type Table } from './query';
import { type Answer, jsonAnswer, problemAnswer, textAnswer } from './respond';
import { pickFields, rowsHead } from './rows-json';
import { type Selection, selectRows } from './select-rows';

/** Endings of a dataset's addresses. */
export const DATASET_FORMATS = ['json', 'csv', 'geojson', 'metadata.json'] as const;
export type DatasetFormat = (typeof DATASET_FORMATS)[number];

/** What an answer with rows is made from. */
export interface DatasetRequest {
  readonly dataset: DatasetTables;
  readonly format: DatasetFormat;
  readonly params: URLSearchParams;
  readonly t: Translate;
  /** Receipt of the row with that key in one of the dataset's resources. */
  readonly receiptOf: (resource: string, key: string) => unknown;
  readonly cache: AnswerCache;
}

const isTables = (tables: readonly Table[]): tables is readonly [Table, ...Table[]] => tables.length > 0;

/** Link header: the descriptor, and where the rows go on. */
function links({ dataset, format, params }: DatasetRequest, query: RowsQuery, found: Selection) {
  const id = dataset.descriptor.name;
  const release = params.get('release');
  const described = `<${datasetAddress(id, 'metadata.json', { release })}>; rel="describedby"`;
  const end = query.offset + found.indexes.length;
  if (query.limit === null || end >= found.total) return [described];
  const next: Query = {
    resource: params.get('resource'),
    from: query.from,
    to: query.to,
    fields: query.hasAllFields ? null : query.fields.map((field) => field.name).join(','),
    limit: query.limit,
    offset: end,
    release,
  };
  return [described, `<${datasetAddress(id, format, next)}>; rel="next"`];
}

function rowsBody(request: DatasetRequest, query: RowsQuery, found: Selection) {
  const { table, fields, hasAllFields } = query;
  const rows = found.indexes.flatMap((at) => {
    const row = table.rows[at];
    if (row === undefined) return [];
    return [hasAllFields ? row : pickFields(row, fields)];
  });
  const receipt = query.key === null ? {} : { receipt: request.receiptOf(table.resource.name, query.key) };
  return { ...rowsHead(request.dataset, query, found), rows, ...receipt };
}

function rowsAnswer(request: DatasetRequest, query: RowsQuery, found: Selection): Answer {
  const { dataset, format } = request;
  const { table, fields } = query;
  const linked = links(request, query, found);
  if (format === 'csv') return textAnswer(CSV_TYPE, rowsCsv(table, found.indexes, fields), linked);
  if (format === 'json') return jsonAnswer(rowsBody(request, query, found), linked);
  const features = featuresOf(table, found.indexes, fields);
  const body = { type: 'FeatureCollection', ...rowsHead(dataset, query, found), features };
  return textAnswer(GEOJSON_TYPE, JSON.stringify(body), linked);
}

function answerQuery(request: DatasetRequest, query: RowsQuery): Answer {
  const { dataset, format, t, cache } = request;
  const { release, checksum } = dataset;
  const { name } = dataset.descriptor;
  const { resource } = query.table;
  if (query.isWhole) {
    return cache.get(`${release} ${checksum} ${name}.${format}:${resource.name}`, () =>
      rowsAnswer(request, query, selectRows(query)),
    );
  }
  const found = selectRows(query);
  if (query.key === null || found.total > 0) return rowsAnswer(request, query, found);
  const fields = resource.schema.primaryKey.join(', ');
  return problemAnswer(notFound(t('api.notFound.row', { resource: resource.name, id: name, fields }), t));
}

/** Answers an address of a dataset: its rows, narrowed as the parameters say, or its descriptor. */
export function datasetFileAnswer(request: DatasetRequest): Answer {
  const { dataset, format, params, t, cache } = request;
  const id = dataset.descriptor.name;
  if (format === 'metadata.json') {
    const make = () => jsonAnswer(metadataAnswer(dataset.descriptor));
    const kept = () => cache.get(`${dataset.checksum} ${id}.${format}`, make);
    return plainAnswer(params, t, kept, ['release']);
  }
  const tables = format === 'geojson' ? tablesWithPlaces(dataset.tables) : dataset.tables;
  if (!isTables(tables)) {
    return problemAnswer(notFound(t('api.notFound.places', { id, address: datasetAddress(id, 'json') }), t));
  }
  const { query, problem } = parseRowsQuery(params, tables, t);
  return problem === null ? answerQuery(request, query) : problemAnswer(badParameter(problem, t));
}

/** Which dataset and format a file name of the API stands for; null if none. A look-up, never a path. */
export function fileTable(
  ids: readonly string[],
): ReadonlyMap<string, { readonly id: string; readonly format: DatasetFormat | CitationFormat }> {
  const formats = [...DATASET_FORMATS, ...CITATION_FORMATS];
  return new Map(ids.flatMap((id) => formats.map((format) => [`${id}.${format}`, { id, format }] as const)));
}

/** 404 of a file name that stands for nothing: no such format of a dataset, or no such dataset. */
export function noSuchFile(file: string, ids: readonly string[], t: Translate): Answer {
  const isKnown = ids.some((id) => file.startsWith(`${id}.`));
  const formats = [...DATASET_FORMATS, ...CITATION_FORMATS].map((format) => `.${format}`).join(', ');
  const detail = isKnown ? t('api.notFound.format', { formats }) : t('api.notFound.dataset');
  return problemAnswer(notFound(detail, t));
}
