import type { Translate } from '@/lib/messages/translator';
import { type JsonSchema, schemaRef } from '@/lib/schema/openapi-components';
import { PROBLEM_RESPONSES, PROBLEM_TYPE } from './problems';

/** Part of an OpenAPI document: plain JSON. */
export type Part = JsonSchema;

const refs = (kind: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/${kind}/${name}` }]));

/** `components.headers`: what comes with every answer that may be kept. */
export const HEADERS: Part = {
  ETag: { schema: { type: 'string', pattern: '^"[A-Za-z0-9_-]{43}"$' } },
  'Cache-Control': { schema: { type: 'string' } },
  'Access-Control-Allow-Origin': { schema: { type: 'string', const: '*' } },
  Link: { schema: { type: 'string' } },
};
const KEPT_HEADERS = refs('headers', ['ETag', 'Cache-Control', 'Access-Control-Allow-Origin']);

/** `components.responses`: the problems, and 304. */
export function sharedResponses(t: Translate): Part {
  const content = { [PROBLEM_TYPE]: { schema: schemaRef('Problem') } };
  const problems = Object.entries(PROBLEM_RESPONSES).map(([name, { title }]) => [
    name,
    { description: t(title), content },
  ]);
  return {
    ...Object.fromEntries(problems),
    NotModified: { description: t('api.openapi.notModified'), headers: KEPT_HEADERS },
  };
}

/** What a GET operation is made of. */
export interface Operation {
  readonly id: string;
  readonly tag: 'datasets' | 'series' | 'panels' | 'releases' | 'about';
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Part[];
  readonly type: string;
  readonly schema: Part;
  /** Further media types of the answer. */
  readonly more?: Part;
  readonly hasLinks?: boolean;
  /** Further responses by status. */
  readonly others?: Part;
}

/** A path with one GET operation, answering 200 in one media type, 304, and problems. */
export function getPath(operation: Operation, t: Translate): Part {
  const {
    id,
    tag,
    summary,
    description,
    parameters = [],
    type,
    schema,
    hasLinks = false,
    more = {},
    others,
  } = operation;
  const links = hasLinks ? refs('headers', ['Link']) : {};
  const problem = (name: keyof typeof PROBLEM_RESPONSES) => ({ $ref: `#/components/responses/${name}` });
  return {
    get: {
      operationId: id,
      tags: [tag],
      summary,
      ...(description === undefined ? {} : { description }),
      ...(parameters.length === 0 ? {} : { parameters }),
      responses: {
        200: {
          description: t('api.openapi.answer'),
          headers: { ...KEPT_HEADERS, ...links },
          content: { [type]: { schema }, ...more },
        },
        304: { $ref: '#/components/responses/NotModified' },
        400: problem('BadParameter'),
        404: problem('NotFound'),
        500: problem('Unexpected'),
        ...others,
      },
    },
  };
}
