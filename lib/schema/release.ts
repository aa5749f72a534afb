import { z } from 'zod';

/** A release of the data: what `releases/<id>.json` says, and what the API answers of it. */

const isoDate = z.iso.date();
const sum = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

export const releaseIdSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/);

/** What the data of an answer are: the id of a release, or a name that says that they are in none. */
export const releaseNameSchema = z.string().meta({
  description: 'Release of the data: its id, or `unreleased-<checksum>` for data in no release yet.',
});

const releaseFileSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+\.(csv|geojson|json)$/),
  bytes: count,
  sha256: sum.meta({ description: 'SHA-256 of the file, in hex.' }),
});

const releaseDatasetSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  asOf: isoDate.nullable(),
  rows: count.meta({ description: 'Rows of the first file.' }),
  checksum: sum.meta({
    description: 'SHA-256 of the lines `<sha256>  <name>` of its files, sorted by name.',
  }),
  files: z.array(releaseFileSchema).min(1),
});

const changedRowSchema = z.strictObject({
  key: z.string(),
  /** What the row is about, in words; null for a plain observation. */
  title: z.string().nullable(),
  date: z.string().nullable(),
  /** The data's own grade of how sure the record is; null for a plain observation. */
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
});

const tableChangeSchema = z.strictObject({
  /** Resource of the dataset. */
  resource: z.string(),
  added: z.array(changedRowSchema),
  revised: z.array(changedRowSchema),
  corrected: z.array(changedRowSchema),
  removed: z.array(changedRowSchema),
});

const datasetChangeSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** `described` = no row changed, but what is said of them. */
  kind: z.enum(['new', 'changed', 'described', 'gone']),
  tables: z.array(tableChangeSchema),
  /** What the descriptor says of the changes: new entries of its `revisions`. */
  reasons: z.array(
    z.strictObject({ on: isoDate, kind: z.enum(['revision', 'correction']), text: z.string() }),
  ),
});

export const releaseSchema = z.strictObject({
  id: releaseIdSchema,
  number: z.number().int().min(1).meta({ description: 'Place in the row of releases; the first is 1.' }),
  date: isoDate.meta({ description: 'Newest day that any of its datasets vouches for.' }),
  previous: releaseIdSchema.nullable(),
  checksum: sum.meta({ description: 'SHA-256 of the lines `<checksum>  <dataset id>`, sorted by id.' }),
  datasets: z.array(releaseDatasetSchema).min(1),
  changes: z
    .array(datasetChangeSchema)
    .nullable()
    .meta({ description: 'What differs from the release before; null for the first.' }),
});

/** A line of the list of releases. */
const releaseEntrySchema = z.strictObject({
  id: releaseIdSchema,
  date: isoDate,
  checksum: sum,
  datasets: count,
  counts: z
    .strictObject({ added: count, revised: count, corrected: count, removed: count })
    .nullable()
    .meta({ description: 'Rows by what happened to them since the release before; null for the first.' }),
  link: z.string(),
});

/** Answer of `/api/v1/releases`, the newest first. */
export const releaseListAnswerSchema = z.strictObject({
  present: releaseIdSchema
    .nullable()
    .meta({ description: 'Release that the present data are; null if they are none.' }),
  count,
  releases: z.array(releaseEntrySchema),
});

export type ReleaseListAnswer = z.infer<typeof releaseListAnswerSchema>;
export type Release = z.infer<typeof releaseSchema>;
export type DatasetChange = z.infer<typeof datasetChangeSchema>;
export type TableChange = z.infer<typeof tableChangeSchema>;
export type ChangedRow = z.infer<typeof changedRowSchema>;
