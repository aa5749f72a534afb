import { z } from 'zod';

/** What a map looks like in an answer of the API. The type lives in `lib/figure`; a test holds that both agree. */

const position = z.tuple([z.number(), z.number()]);
const fill = z.enum(['solid', 'hatched', 'open']);
const role = z.enum([
  'lane-tss',
  'lane-trunk',
  'lane-branch',
  'lane-ocean',
  'lane-canal',
  'pipeline',
  'pipeline-partial',
  'pipeline-closed',
  'measure',
  'chokepoint',
  'force-us',
  'force-iran',
  'force-other',
  'incident',
  'base',
  'port',
  'event',
]);
const symbols = ['cross', 'square', 'diamond', 'circle', 'triangle', 'drop', 'hexagon', 'star'] as const;
const sign = z.enum(['attacked', 'unsure']).nullable();

const shapeBase = {
  id: z.string(),
  role,
  name: z.string(),
  detail: z.string(),
  receipts: z.array(z.string()),
  ref: z.string().nullable().meta({ description: 'What `select` says to open the card of the shape.' }),
  opacity: z.number().min(0).max(1),
};

const shapeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...shapeBase,
    kind: z.literal('line'),
    points: z.array(position),
    arrow: z.boolean(),
    label: z.string().nullable(),
  }),
  z.strictObject({ ...shapeBase, kind: z.literal('area'), rings: z.array(z.array(position)), fill }),
  z.strictObject({
    ...shapeBase,
    kind: z.literal('ring'),
    at: position,
    radiusPx: z.number(),
    text: z.string().nullable(),
  }),
  z.strictObject({
    ...shapeBase,
    kind: z.literal('badge'),
    at: position,
    text: z.string(),
    symbol: z.enum(['square', 'diamond', 'circle']),
    fill,
  }),
  z.strictObject({
    ...shapeBase,
    kind: z.literal('mark'),
    at: position,
    symbol: z.enum(symbols),
    fill,
    letter: z.string().nullable(),
    sign,
    accuracyKm: z.number().nullable(),
  }),
]);

const keySchema = z.strictObject({
  label: z.string(),
  role,
  symbol: z.enum([...symbols, 'ring', 'line']),
  fill,
  letter: z.string().nullable(),
  sign,
});

const choiceSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  options: z.array(z.strictObject({ label: z.string(), query: z.string(), isCurrent: z.boolean() })),
});

const linkSchema = z.strictObject({ label: z.string(), detail: z.string(), query: z.string() });
const point = z.tuple([z.number(), z.number()]);

const cardSchema = z.strictObject({
  ref: z.string(),
  title: z.string(),
  layer: z.string(),
  lines: z.array(z.string()),
  spark: z.strictObject({ points: z.array(point), label: z.string() }).nullable(),
  records: z.array(
    z.strictObject({
      title: z.string(),
      lines: z.array(z.string()),
      confidence: z.enum(['confirmed', 'reported', 'claimed']).nullable(),
      confidenceText: z.string(),
      receipt: z.string(),
      links: z.array(z.strictObject({ label: z.string(), href: z.string() })),
    }),
  ),
  under: z.array(linkSchema),
  measure: z.array(linkSchema),
  closeQuery: z.string(),
});

const toolsSchema = z.strictObject({
  filters: z.array(choiceSchema),
  card: cardSchema.nullable(),
  search: z.strictObject({ asked: z.string(), results: z.array(linkSchema) }),
  strip: z
    .strictObject({
      weeks: z.array(
        z.strictObject({ week: z.iso.date(), incidents: z.number().int(), events: z.number().int() }),
      ),
      from: z.string(),
      to: z.string(),
      label: z.string(),
    })
    .nullable(),
  measure: z.strictObject({
    start: z.string(),
    finish: z.string(),
    knots: z.number(),
    ways: z.array(
      z.strictObject({
        kind: z.enum(['circle', 'sea']),
        label: z.string(),
        lengthNmi: z.number(),
        text: z.string(),
        line: z.array(position),
      }),
    ),
    notes: z.array(z.string()),
    places: z.array(z.string()),
  }),
});

/** A map: layers of shapes, bottom to top, and what stands around it. */
export const mapFigureAnswerSchema = z.strictObject({
  kind: z.literal('map'),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  height: z.number(),
  view: z.strictObject({ centre: position, zoom: z.number() }),
  layers: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      count: z.number().int(),
      asOf: z.iso.date().nullable(),
      source: z.string(),
      status: z.enum(['ok', 'empty', 'failed']),
      note: z.string().nullable(),
      shown: z.boolean(),
      toggle: z.string(),
      keys: z.array(keySchema),
      shapes: z.array(shapeSchema),
    }),
  ),
  query: z.string(),
  selected: z.strictObject({ ref: z.string(), at: position, radiusKm: z.number().nullable() }).nullable(),
  tools: toolsSchema,
});
