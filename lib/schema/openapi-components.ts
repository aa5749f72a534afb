import { z } from 'zod';
import {
  catalogueAnswerSchema,
  healthAnswerSchema,
  metadataAnswerSchema,
  receiptAnswerSchema,
  rowsHeadSchema,
} from './answers';
import { cslAnswerSchema } from './citation';
import type { Field, Resource } from './descriptor';
import { timeFigureAnswerSchema } from './figure-answer';
import { mapFigureAnswerSchema } from './map-answer';
import { oembedAnswerSchema } from './oembed';
import { panelAnswerSchema, panelListAnswerSchema, panelViewAnswerSchema } from './panel-answer';
import { problemSchema } from './problem';
import { releaseListAnswerSchema, releaseSchema } from './release';
import { seriesAnswerSchema, seriesListAnswerSchema } from './series-answer';
import { spanFigureAnswerSchema } from './span-answer';

/** A JSON Schema (2020-12) or a part of an OpenAPI document: plain JSON. */
export type JsonSchema = { readonly [name: string]: unknown };

const NAMED = {
  Catalogue: catalogueAnswerSchema,
  Citation: cslAnswerSchema,
  Health: healthAnswerSchema,
  MapFigure: mapFigureAnswerSchema,
  Metadata: metadataAnswerSchema,
  Oembed: oembedAnswerSchema,
  Panel: panelAnswerSchema,
  PanelList: panelListAnswerSchema,
  PanelView: panelViewAnswerSchema,
  Problem: problemSchema,
  Receipt: receiptAnswerSchema,
  Release: releaseSchema,
  ReleaseList: releaseListAnswerSchema,
  RowsHead: rowsHeadSchema,
  Series: seriesAnswerSchema,
  SeriesList: seriesListAnswerSchema,
  TimeFigure: timeFigureAnswerSchema,
  SpanFigure: spanFigureAnswerSchema,
} as const;

const refTo = (name: string) => `#/components/schemas/${name}`;

/** Reference to a named schema of the OpenAPI document. */
export function schemaRef(name: keyof typeof NAMED | 'Geometry'): JsonSchema {
  return { $ref: refTo(name) };
}

function tidyFormat({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  // The long patterns of dates say nothing that `format` does not.
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  // Sources are quoted with the address that a reader sees, letters beyond ASCII included (RFC 3987).
  if (jsonSchema.format === 'uri') jsonSchema.format = 'iri';
}

/** The answers' Zod schemas as JSON Schema by name, plus `Geometry`, for `components.schemas`. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: refTo, override: tidyFormat });
  const bare = Object.entries(schemas).map(([name, schema]) => {
    const { $schema: _, $id: __, ...closed } = schema;
    const { additionalProperties: ___, ...open } = closed;
    // The head of an answer with rows is a part of it: the rows stand beside.
    return [name, name === 'RowsHead' ? open : closed] as const;
  });
  return { ...Object.fromEntries(bare), Geometry: GEOMETRY };
}

const POSITION = {
  type: 'array',
  prefixItems: [{ type: 'number' }, { type: 'number' }],
  minItems: 2,
  maxItems: 2,
};
const coordinates = (depth: number): JsonSchema =>
  depth === 0 ? POSITION : { type: 'array', items: coordinates(depth - 1) };
const geometry = (type: string, depth: number): JsonSchema => ({
  type: 'object',
  properties: { type: { const: type }, coordinates: coordinates(depth) },
  required: ['type', 'coordinates'],
  additionalProperties: false,
});

/** RFC 7946 geometry: longitude, latitude in degrees, WGS 84. */
const GEOMETRY: JsonSchema = {
  oneOf: [
    geometry('Point', 0),
    geometry('LineString', 1),
    geometry('MultiLineString', 2),
    geometry('Polygon', 2),
    { type: 'null' },
  ],
};

const FIELD_TYPES: Readonly<Record<Field['type'], JsonSchema>> = {
  date: { type: 'string', format: 'date' },
  yearmonth: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
};

function fieldSchema(field: Field): JsonSchema {
  const base = FIELD_TYPES[field.type];
  const { required, enum: values, minimum, maximum, pattern } = field.constraints ?? {};
  const isNullable = required !== true && field.type !== 'list';
  const unit = field.unit === undefined ? '' : ` Unit: ${field.unit}.`;
  return {
    title: field.title,
    description: `${field.description}${unit}`,
    ...base,
    ...(isNullable ? { type: [base.type, 'null'] } : {}),
    ...(values === undefined || field.type === 'list'
      ? {}
      : { enum: isNullable ? [...values, null] : values }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(pattern === undefined || field.type === 'list' ? {} : { pattern }),
  };
}

/**
 * JSON Schema of a resource's row, made from its descriptor's fields. Nothing is required, since the
 * parameter `fields` may leave any of them out; nothing else is allowed.
 */
export function rowSchema(resource: Resource): JsonSchema {
  const properties = resource.schema.fields.map((field) => [field.name, fieldSchema(field)] as const);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    minProperties: 1,
  };
}
