import { z } from 'zod';
import {
  barFigureAnswerSchema,
  legendAnswerSchema,
  stackFigureAnswerSchema,
  statusAnswerSchema,
  timeFigureAnswerSchema,
} from './figure-answer';
import { ledgerAnswerSchema } from './ledger-answer';
import { mapFigureAnswerSchema } from './map-answer';
import { releaseNameSchema } from './release';
import { spanFigureAnswerSchema } from './span-answer';
import { tieFigureAnswerSchema } from './tie-answer';

/**
 * What a panel looks like in an answer of the API. The type lives in `lib/panels`; a test holds that the two
 * describe the same shape.
 */

const receipt = z.string().nullable().meta({
  description: 'Reference of the row behind it: <dataset id>/<row key>, parts of the key joined by ~.',
});

/** How sure we are, in the one vocabulary that readers see. */
export const confidenceAnswerSchema = z.enum(['confirmed', 'reported', 'claimed']);

const keyFigureSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  value: z.string(),
  unit: z.string(),
  date: z.iso.date().nullable(),
  dateText: z.string(),
  change: z.string().nullable(),
  status: statusAnswerSchema.nullable(),
  confidence: confidenceAnswerSchema.nullable(),
  receipt,
  spark: z.strictObject({ points: z.array(z.tuple([z.number(), z.number()])), label: z.string() }).nullable(),
});

const listEntrySchema = z.strictObject({
  key: z.string(),
  date: z.string(),
  dateText: z.string(),
  title: z.string(),
  text: z.string(),
  tags: z.array(z.string()),
  confidence: confidenceAnswerSchema,
  receipt: z.string(),
  links: z.array(z.strictObject({ label: z.string(), href: z.string() })).exactOptional(),
});

const pictureSchema = z.discriminatedUnion('kind', [
  timeFigureAnswerSchema,
  barFigureAnswerSchema,
  stackFigureAnswerSchema,
  mapFigureAnswerSchema,
  spanFigureAnswerSchema,
  ledgerAnswerSchema,
  tieFigureAnswerSchema,
  z.strictObject({ kind: z.literal('figures'), figures: z.array(keyFigureSchema) }),
  z.strictObject({ kind: z.literal('list'), entries: z.array(listEntrySchema) }),
]);

const tableSchema = z.strictObject({
  caption: z.string(),
  columns: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      unit: z.string().nullable(),
      align: z.enum(['start', 'end']),
      sort: z
        .strictObject({ query: z.string(), now: z.enum(['ascending', 'descending']).nullable() })
        .exactOptional(),
    }),
  ),
  rows: z.array(
    z.strictObject({
      receipt,
      cells: z.array(z.string()),
      values: z.array(z.union([z.string(), z.number(), z.null()])),
    }),
  ),
  total: z.number().int().min(0),
});

const sourceLineSchema = z.strictObject({
  datasetId: z.string(),
  title: z.string(),
  attribution: z.string(),
  licence: z.string(),
  asOf: z.iso.date().nullable(),
  staleText: z.string().nullable(),
});

const numberedNoteSchema = z.strictObject({
  number: z.number().int(),
  dateText: z.string(),
  title: z.string(),
  text: z.string(),
  confidence: confidenceAnswerSchema,
  receipt: z.string(),
  query: z
    .string()
    .exactOptional()
    .meta({ description: 'Query of the page whose clock stands on the day of the note.' }),
});

const controlSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  options: z.array(z.strictObject({ label: z.string(), query: z.string(), isCurrent: z.boolean() })),
  fold: z
    .strictObject({ after: z.number().int(), label: z.string() })
    .meta({ description: 'How many options are shown at first, and what the rest is called.' })
    .exactOptional(),
});

/** Everything that a reader can see of a panel. */
export const panelViewAnswerSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  sentence: z.string(),
  state: z.enum(['ok', 'partial', 'empty', 'failed']),
  notes: z.array(z.string()).meta({ description: 'What was asked for and could not be shown, and why.' }),
  controls: z.array(controlSchema),
  picture: pictureSchema.nullable(),
  legend: legendAnswerSchema,
  numbered: z.array(numberedNoteSchema),
  entries: z.array(listEntrySchema).exactOptional(),
  table: tableSchema,
  sources: z.array(sourceLineSchema),
  caveats: z.array(z.string()),
  on: z.iso.date(),
});

/** A parameter of the view that was ignored. */
export const viewProblemAnswerSchema = z.strictObject({
  name: z.string(),
  value: z.string(),
  allowed: z.string(),
});

/** Answer of `/api/v1/panels/<id>.json`. */
export const panelAnswerSchema = z.strictObject({
  release: releaseNameSchema,
  panel: panelViewAnswerSchema,
  problems: z.array(viewProblemAnswerSchema),
});

/** Answer of `/api/v1/panels`. */
export const panelListAnswerSchema = z.strictObject({
  count: z.number().int(),
  panels: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      datasets: z.array(z.string()),
      understands: z.array(z.string()),
      links: z.strictObject({ json: z.string(), csv: z.string() }),
    }),
  ),
});

export type PanelListAnswer = z.infer<typeof panelListAnswerSchema>;
