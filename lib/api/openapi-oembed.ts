import type { Translate } from '@/lib/messages/translator';
import { schemaRef } from '@/lib/schema/openapi-components';
import { getPath, type Part } from './openapi-responses';

/** Path of the oEmbed address. */
export function oembedPath(t: Translate): Part {
  const size = { type: 'integer', minimum: 1, maximum: 10_000 };
  const query = (name: string, key: Parameters<Translate>[0], schema: Part) => ({
    name,
    in: 'query',
    description: t(key),
    schema,
  });
  const url = {
    ...query('url', 'api.openapi.oembedUrl', { type: 'string', maxLength: 4000 }),
    required: true,
    example: 'http://127.0.0.1:3000/embed/oil-prices',
  };
  const parameters = [
    url,
    query('format', 'api.openapi.oembedFormat', { type: 'string', enum: ['json', 'xml'], default: 'json' }),
    query('maxwidth', 'api.openapi.oembedSize', size),
    query('maxheight', 'api.openapi.oembedSize', size),
  ];
  const more = { 'text/xml': { schema: { type: 'string' } } };
  const others = { 501: { $ref: '#/components/responses/NotImplemented' } };
  const summary = t('api.openapi.oembed');
  const type = 'application/json';
  const schema = schemaRef('Oembed');
  const path = getPath({ id: 'oembed', tag: 'panels', summary, parameters, type, schema, more, others }, t);
  return { '/api/v1/oembed': path };
}
