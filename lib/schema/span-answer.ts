import { z } from 'zod';
import { legendAnswerSchema, timeFigureAnswerSchema } from './figure-answer';

/**
 * What a figure of rows on a time axis looks like in an answer of the API. The type lives in `lib/figure`; a test
 * holds that the two describe the same shape.
 */

const instant = z.number().meta({ description: 'Milliseconds since 1970-01-01T00:00Z, at UTC midnight.' });
const receipt = z.string().nullable();
const { tone } = legendAnswerSchema.element.shape;
const fill = z.enum(['solid', 'hatched', 'open']);

const barSchema = z.strictObject({
  from: instant,
  to: instant,
  lane: z.number().int().min(0),
  start: z.enum(['exact', 'about', 'reported']),
  end: z.enum(['exact', 'about', 'open']),
  fadesFrom: instant.nullable().meta({ description: 'Last report of an open bar, from which on it fades.' }),
  tone,
  fill,
  caption: z.string().nullable(),
  label: z.string(),
  receipt,
});

const markSchema = z.strictObject({
  at: instant,
  lane: z.number().int().min(0),
  tone,
  fill,
  shape: z.enum(['disc', 'ring', 'diamond', 'square', 'triangle', 'cross']),
  label: z.string(),
  receipt,
});

const binSchema = z.strictObject({
  from: instant,
  to: instant,
  value: z.number(),
  text: z.string(),
  tone,
  label: z.string(),
  query: z
    .string()
    .nullable()
    .meta({ description: 'Query of the view in which this part of the row fills the axis.' }),
});

const rowSchema = z.strictObject({
  id: z.string(),
  tag: z.string().nullable(),
  tone,
  label: z.string(),
  bars: z.array(barSchema),
  marks: z.array(markSchema),
  bins: z.array(binSchema),
});

/** Rows of dated bars and marks on one time axis. */
export const spanFigureAnswerSchema = z.strictObject({
  kind: z.literal('spans'),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  x: timeFigureAnswerSchema.shape.x,
  gutter: z.number(),
  groups: z.array(z.strictObject({ id: z.string(), label: z.string(), rows: z.array(rowSchema) })),
  most: z.number().meta({ description: 'Count at which a column of any row is full.' }).exactOptional(),
  bands: timeFigureAnswerSchema.shape.bands,
  rules: timeFigureAnswerSchema.shape.rules,
});
