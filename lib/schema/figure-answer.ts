import { z } from 'zod';

/**
 * What a figure spec looks like in an answer of the API. The types live in `lib/figure`; a test holds that
 * the two describe the same shape.
 */

const instant = z.number().meta({ description: 'Milliseconds since 1970-01-01T00:00Z, at UTC midnight.' });
const receipt = z.string().nullable();
const tone = z.enum([
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'force-us',
  'force-iran',
  'force-other',
  'alarm',
  'ink',
  'ink-soft',
]);
const dash = z.enum(['solid', 'dashed', 'dotted']);
const fill = z.enum(['solid', 'hatched', 'open']);

/** Status of an observation, as `lib/schema/status` names it. */
export const statusAnswerSchema = z.enum(['normal', 'provisional', 'estimated', 'unconfirmed', 'flagged']);

/** Lines of a legend beside a figure. */
export const legendAnswerSchema = z.array(
  z.strictObject({
    label: z.string(),
    tone,
    dash,
    mark: z
      .enum([
        'line',
        'bar',
        'bar-hatched',
        'bar-open',
        'diamond',
        'square',
        'circle',
        'ring',
        'cross',
        'triangle',
        'drop',
        'hexagon',
        'star',
      ])
      .exactOptional(),
  }),
);

const axisSchema = z.strictObject({
  id: z.string(),
  unit: z.string(),
  unitLabel: z.string(),
  head: z.string().exactOptional(),
  side: z.enum(['left', 'right']),
  domain: z.tuple([z.number(), z.number()]),
  scale: z.enum(['linear', 'log']),
  ticks: z.array(z.strictObject({ at: z.number(), label: z.string() })),
  truncated: z.boolean(),
});

const lineSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  tone,
  dash,
  axis: z.string(),
  weight: z.enum(['thin', 'normal', 'strong']),
  segments: z.array(
    z.strictObject({ status: statusAnswerSchema, points: z.array(z.tuple([z.number(), z.number()])) }),
  ),
  end: z.strictObject({ at: instant, value: z.number(), label: z.string() }).nullable(),
  origin: z
    .number()
    .exactOptional()
    .meta({ description: 'Instant that stands at 0 of a line which was moved; left out where it was not.' }),
  receipts: z
    .strictObject({ prefix: z.string(), suffix: z.string(), period: z.enum(['day', 'month']) })
    .nullable()
    .exactOptional()
    .meta({ description: 'A point’s receipt: prefix, its day or month, suffix.' }),
});

const barSchema = z.strictObject({
  from: instant,
  to: instant,
  base: z.number(),
  value: z.number(),
  tone,
  fill,
  label: z.string(),
  receipt,
});

const dotSchema = z.strictObject({
  at: instant,
  value: z.number(),
  axis: z.string(),
  tone,
  shape: z.enum(['disc', 'ring', 'diamond', 'number']),
  number: z.number().int().nullable(),
  label: z.string(),
  receipt,
});

const timeTicksSchema = z.array(
  z.strictObject({
    at: instant,
    label: z.string(),
    rank: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  }),
);

/** A figure on a time axis. */
export const timeFigureAnswerSchema = z.strictObject({
  kind: z.literal('time'),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  height: z.number(),
  margin: z.strictObject({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
  x: z.strictObject({
    kind: z
      .literal('days')
      .exactOptional()
      .meta({ description: 'Days from an event, day 0 at instant 0; left out for instants.' }),
    domain: z.tuple([z.number(), z.number()]),
    ticks: timeTicksSchema,
  }),
  axes: z.array(axisSchema),
  lines: z.array(lineSchema),
  bars: z.array(barSchema),
  barAxis: z.string().nullable(),
  dots: z.array(dotSchema),
  bands: z.array(z.strictObject({ from: instant, to: instant, label: z.string(), tone })),
  rules: z.array(z.strictObject({ at: instant, label: z.string(), dash })),
  levels: z.array(z.strictObject({ axis: z.string(), value: z.number(), label: z.string() })),
  base: instant
    .exactOptional()
    .meta({ description: 'Day on which every line of an index is 100, where it is one for all.' }),
  clock: instant.nullable(),
  empty: z.string().exactOptional().meta({ description: 'Why there is nothing to draw.' }),
  overview: z
    .strictObject({
      domain: z.tuple([z.number(), z.number()]),
      ticks: timeTicksSchema,
      lines: z.array(lineSchema),
    })
    .exactOptional()
    .meta({ description: 'The lines over all of their days.' }),
});

/** Figures below each other on one time axis, each with its own unit. */
export const stackFigureAnswerSchema = z.strictObject({
  kind: z.literal('stack'),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  figures: z.array(timeFigureAnswerSchema),
});

const categoryBarSchema = z.strictObject({
  id: z.string(),
  parts: z.array(
    z.strictObject({ from: z.number(), to: z.number(), tone, fill, label: z.string(), receipt }),
  ),
  whisker: z.strictObject({ low: z.number(), high: z.number(), label: z.string() }).nullable(),
  text: z.string().meta({ description: 'Words at the end of the bar.' }),
});

/** Bars by category, all on one axis from zero. */
export const barFigureAnswerSchema = z.strictObject({
  kind: z.literal('bars'),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  height: z.number(),
  margin: z.strictObject({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
  axis: z.strictObject({
    unit: z.string(),
    unitLabel: z.string(),
    domain: z.tuple([z.number(), z.number()]),
    ticks: z.array(z.strictObject({ at: z.number(), label: z.string() })),
  }),
  groups: z.array(
    z.strictObject({
      label: z.string().nullable(),
      rows: z.array(z.strictObject({ id: z.string(), label: z.string(), bars: z.array(categoryBarSchema) })),
    }),
  ),
});
