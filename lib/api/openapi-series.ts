import type { Translate } from '@/lib/messages/translator';
import { schemaRef } from '@/lib/schema/openapi-components';
import { SERIES_ADDRESS } from './addresses';
import { getPath, type Part } from './openapi-responses';
import { EVERY_OPTIONS, LONGEST_MEAN } from './series-answers';

const RELEASE: Part = { $ref: '#/components/parameters/release' };

function parametersOf(ids: readonly string[], t: Translate): readonly Part[] {
  const query = (name: string, description: string, schema: Part) => ({
    name,
    in: 'query',
    description,
    schema,
  });
  return [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: t('api.openapi.seriesId'),
      schema: { type: 'string', enum: [...ids] },
    },
    { $ref: '#/components/parameters/from' },
    { $ref: '#/components/parameters/to' },
    query('every', t('api.openapi.every'), { type: 'string', enum: [...EVERY_OPTIONS], default: 'day' }),
    RELEASE,
    query('mean', t('api.openapi.mean'), { type: 'integer', minimum: 1, maximum: LONGEST_MEAN }),
  ];
}

/** Paths of the series: the list, and one path a format for all of them. */
export function seriesPaths(ids: readonly string[], t: Translate): Part {
  const tag = 'series' as const;
  const json = 'application/json';
  const one = { tag, parameters: parametersOf(ids, t), hasLinks: true } as const;
  return {
    [SERIES_ADDRESS]: getPath(
      {
        id: 'series',
        tag,
        summary: t('api.openapi.series'),
        type: json,
        parameters: [RELEASE],
        schema: schemaRef('SeriesList'),
      },
      t,
    ),
    [`${SERIES_ADDRESS}/{id}.json`]: getPath(
      {
        ...one,
        id: 'series.json',
        summary: t('api.openapi.oneSeries'),
        type: json,
        schema: schemaRef('Series'),
      },
      t,
    ),
    [`${SERIES_ADDRESS}/{id}.csv`]: getPath(
      {
        ...one,
        id: 'series.csv',
        summary: t('api.openapi.oneSeriesCsv'),
        type: 'text/csv',
        schema: { type: 'string' },
      },
      t,
    ),
  };
}
