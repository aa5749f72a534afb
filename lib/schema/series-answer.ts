import { z } from 'zod';
import { statusAnswerSchema } from './figure-answer';

/** Answers of the API about series; the OpenAPI document is made from them. */

const day = z.iso.date();

const frequency = z.enum(['day', 'business-day', 'week', 'month', 'year', 'irregular']);

const infoShape = {
  id: z.string(),
  title: z.string(),
  label: z.string().meta({ description: 'Few words, as at the end of a line.' }),
  topic: z.string(),
  unit: z.string().meta({ description: 'Unit id.' }),
  frequency: frequency.meta({ description: 'Finest frequency at which the series is given.' }),
  resample: z.enum(['sum', 'mean']).meta({ description: 'How the values of a period become one.' }),
  definition: z.string(),
  caveats: z.array(z.string()),
  dataset: z.string().meta({ description: 'Id of the dataset that it is made from.' }),
  attribution: z.string(),
  licence: z.string(),
  coverage: z.strictObject({ from: day.nullable(), to: day.nullable() }),
};

/** A series as the list of all names it. */
const listedSeriesSchema = z.strictObject({
  ...infoShape,
  links: z.strictObject({ json: z.string(), csv: z.string() }),
});

/** Answer of `/api/v1/series`. */
export const seriesListAnswerSchema = z.strictObject({
  release: z.string(),
  count: z.number().int().min(0),
  series: z.array(listedSeriesSchema),
});

const observationSchema = z.strictObject({
  date: day.meta({ description: 'Day, Monday of the week, or first day of the month or year.' }),
  value: z.number().nullable().meta({ description: 'Null where a value is missing: never zero.' }),
  status: statusAnswerSchema,
  version: z.string().nullable().meta({ description: 'Version of the source; versions are never joined.' }),
  receipts: z.array(z.string()).meta({ description: 'References of the records behind the value.' }),
});

/** Answer of `/api/v1/series/<id>.json`. */
export const seriesAnswerSchema = z.strictObject({
  release: z.string().meta({ description: 'Release of the data, or the present data in none.' }),
  series: z.strictObject(infoShape),
  every: frequency.meta({ description: 'Frequency of the observations in this answer.' }),
  mean: z.number().int().nullable().meta({ description: 'Days of the moving mean; null for none.' }),
  from: day.nullable(),
  to: day.nullable(),
  count: z.number().int().min(0),
  observations: z.array(observationSchema),
});

export type SeriesListAnswer = z.infer<typeof seriesListAnswerSchema>;
export type SeriesAnswer = z.infer<typeof seriesAnswerSchema>;
export type SeriesInfoAnswer = SeriesAnswer['series'];
