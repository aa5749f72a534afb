import { z } from 'zod';
import { descriptorSchema, frequencySchema, resourceSchema, topicSchema } from './descriptor';
import { statusAnswerSchema } from './figure-answer';
import { confidenceAnswerSchema } from './panel-answer';
import { releaseNameSchema } from './release';

/** Answers of the API about datasets; the OpenAPI document is made from them. */

const isoDate = z.iso.date();
const count = z.number().int().min(0);

const catalogueEntrySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string().meta({ description: 'First sentence of the dataset’s own description.' }),
  topic: topicSchema,
  frequency: frequencySchema,
  units: z.array(z.string()).meta({ description: 'Unit ids of its fields, each once.' }),
  coverage: descriptorSchema.shape.coverage,
  asOf: isoDate.nullable(),
  licence: z.string(),
  attribution: z.string(),
  rows: count.meta({ description: 'Rows of the first resource.' }),
  resources: z
    .array(z.strictObject({ name: z.string(), title: z.string(), rows: count }))
    .meta({ description: 'What the parameter `resource` accepts; the first is the default.' }),
  links: z.strictObject({
    json: z.string(),
    csv: z.string(),
    geojson: z.string().nullable(),
    metadata: z.string(),
  }),
});

/** Answer of `/api/v1/datasets`. */
export const catalogueAnswerSchema = z.strictObject({
  release: releaseNameSchema,
  count,
  datasets: z.array(catalogueEntrySchema),
});

/** The descriptor as published: the paths of its resources are addresses relative to its own. */
export const metadataAnswerSchema = descriptorSchema.extend({
  resources: z.array(resourceSchema.extend({ path: z.string() })).min(1),
});

const receiptSourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  path: z.string().nullable(),
  licence: z.string(),
  publishedOn: z.string().nullable(),
  accessedOn: z.string().nullable(),
  verification: z.string().nullable(),
  note: z.string().nullable(),
});

/** All there is to know of one row. The type lives in `lib/provenance`; a test holds that they agree. */
export const receiptAnswerSchema = z.strictObject({
  datasetId: z.string(),
  datasetTitle: z.string(),
  resource: z.string(),
  key: z.string(),
  subject: z.string(),
  cells: z.array(z.strictObject({ label: z.string(), text: z.string(), unit: z.string().nullable() })),
  date: z.string().nullable(),
  dateMeaning: z.string(),
  sources: z.array(receiptSourceSchema),
  licence: z.string(),
  attribution: z.string(),
  confidence: confidenceAnswerSchema.nullable(),
  status: statusAnswerSchema.nullable(),
  vintage: z.string().nullable(),
  method: z.string(),
  notes: z.array(z.string()),
  related: z.array(z.strictObject({ reference: z.string(), title: z.string() })),
});

/** Members of every answer with rows, beside the rows themselves. */
export const rowsHeadSchema = z.strictObject({
  dataset: z.string(),
  release: releaseNameSchema,
  resource: z.string(),
  title: z.string(),
  asOf: isoDate.nullable(),
  attribution: z.string(),
  licence: z.string(),
  units: z.record(z.string(), z.string()).meta({ description: 'Unit id by field.' }),
  unitFields: z
    .record(z.string(), z.string())
    .meta({ description: 'For a field whose unit differs by row: the field that holds it.' }),
  total: count.meta({ description: 'Rows that match, before limit and offset.' }),
  offset: count,
  count: count.meta({ description: 'Rows in this answer.' }),
});

/** Answer of `/healthz`. */
export const healthAnswerSchema = z.strictObject({
  status: z.enum(['ready', 'failed']),
  release: releaseNameSchema,
  asOf: z
    .record(z.string(), isoDate.nullable())
    .meta({ description: 'Last date that each dataset vouches for; null for tables without time.' }),
  failed: z.array(z.string()).meta({ description: 'Datasets that could not be loaded.' }),
});

export type CatalogueAnswer = z.infer<typeof catalogueAnswerSchema>;
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
export type MetadataAnswer = z.infer<typeof metadataAnswerSchema>;
export type RowsHead = z.infer<typeof rowsHeadSchema>;
export type HealthAnswer = z.infer<typeof healthAnswerSchema>;
