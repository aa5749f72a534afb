import { z } from 'zod';

/**
 * The descriptor of a dataset: a Data Package v2 document (`data/<id>/datapackage.json`) with our additions.
 * It is the one schema of a dataset: the checker, the parser, the generated row types, the pages and the
 * OpenAPI document all read it.
 */

const isoDate = z.iso.date();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What a cell points to; `data:check` resolves it. */
export const referenceKindSchema = z.enum([
  'source', // id in the descriptor's own sources
  'source-url', // address of one of the descriptor's own sources
  'area', // id in deployment-areas
  'chokepoint', // id in chokepoints
  'country', // ISO 3166-1 alpha-2, plus EU and ZZ
  'actor', // country or organisation code of the names table
  'record', // primary key of a row in a diplomacy dataset
  'node', // id of a node of sea-network
  'unit', // unit id of lib/units
]);

export const fieldSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['date', 'yearmonth', 'string', 'number', 'integer', 'boolean', 'list']),
  title: z.string().min(2).max(60),
  description: z.string().min(3).max(600),
  /** Only with type list. */
  delimiter: z.string().length(1).optional(),
  itemType: z.literal('string').optional(),
  /** Only with type boolean: the file's own words, e.g. ["1"], ["0"]. */
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  /** Unit id of lib/units; a number without one is a plain count or an index. */
  unit: z.string().optional(),
  /** Name of the field that holds the unit, where it differs by row. */
  unitField: z.string().optional(),
  refers: referenceKindSchema.optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.array(z.string()).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      minLength: z.number().int().optional(),
      maxLength: z.number().int().optional(),
      pattern: z.string().optional(),
    })
    .optional(),
});

export const resourceSchema = z.strictObject({
  name: id,
  title: z.string().min(3),
  description: z.string().min(3).optional(),
  path: z.string().regex(/^[a-z0-9-]+\.(csv|geojson)$/),
  format: z.enum(['csv', 'geojson']),
  mediatype: z.enum(['text/csv', 'application/geo+json']),
  encoding: z.literal('utf-8'),
  /** Columns of the CSV, or properties of each GeoJSON feature. */
  schema: z.strictObject({
    fields: z.array(fieldSchema).min(1),
    primaryKey: z.array(z.string()).min(1),
    missingValues: z.tuple([z.literal('')]),
  }),
  /** Field holding what each row's date is; null for tables without time. */
  dateField: z.string().nullable(),
  /** Rows are sorted ascending by these fields. */
  sortedBy: z.array(z.string()),
  /** GeoJSON of lanes and areas: how far a line may stray onto land, in nautical miles; null = not checked. */
  landToleranceNmi: z.number().nullable().optional(),
});

export const sourceSchema = z.strictObject({
  id: z.string().min(1).max(60),
  title: z.string().min(2),
  publisher: z.string().min(2),
  /** Address; null only for our own work or a source that has none, and then `note` says why. */
  path: z.url().nullable(),
  publishedOn: z.union([isoDate, z.string().regex(/^\d{4}(-\d{2})?$/)]).nullable(),
  accessedOn: isoDate.nullable(),
  licence: z.string().min(2),
  /** How the text was seen: read, cited by a log, general reference … the facts' own word. */
  verification: z.string().optional(),
  kind: z.string().optional(),
  origin: z.string().optional(),
  version: z.string().optional(),
  language: z.string().optional(),
  note: z.string().optional(),
});

export const topicSchema = z.enum(['energy', 'shipping', 'forces', 'diplomacy', 'reference']);
export const frequencySchema = z.enum(['daily', 'weekly', 'monthly', 'annual', 'irregular', 'none']);

export const descriptorSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: id,
  title: z.string().min(3).max(90),
  description: z.string().min(40),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  licenses: z.array(z.strictObject({ name: z.string(), title: z.string(), path: z.url().optional() })).min(1),
  /** The words to show beside every use, e.g. "Source: U.S. Energy Information Administration". */
  attribution: z.string().min(3),
  topic: topicSchema,
  frequency: frequencySchema,
  /** Last date the dataset vouches for; null for tables without time. */
  asOf: isoDate.nullable(),
  /** What the date of a row means (trading day, week ending …). */
  dateMeaning: z.string().min(3),
  coverage: z.strictObject({
    from: isoDate.nullable(),
    to: isoDate.nullable(),
    place: z.string(),
    note: z.string().optional(),
  }),
  /** What we did to the source, in about two sentences. */
  method: z.string().min(20),
  /**
   * Changes by the source (`revision`) or by us (`correction`). `rows` are keys of the rows that changed; without
   * them an entry speaks for all changed rows that no other one names.
   */
  revisions: z.array(
    z.strictObject({
      on: isoDate,
      kind: z.enum(['revision', 'correction']),
      text: z.string(),
      rows: z.array(z.string()).optional(),
    }),
  ),
  /** Spans or kinds of rows that do not exist. */
  knownGaps: z.array(z.string()),
  /** Values that need a marker: `rows` are primary keys (parts joined by ~). */
  flags: z.array(z.strictObject({ rows: z.array(z.string()), text: z.string() })),
  /** What a careful reader must know before quoting. Shown on the dataset's page. */
  weakSpots: z.array(z.string()),
  sources: z.array(sourceSchema).min(1),
  /** The first resource is the dataset itself; others are companions. */
  resources: z.array(resourceSchema).min(1),
});

export type Descriptor = z.infer<typeof descriptorSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Resource = z.infer<typeof resourceSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Topic = z.infer<typeof topicSchema>;
