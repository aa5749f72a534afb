import { z } from 'zod';

/** One item of CSL-JSON, the exchange format of reference managers, with the members that we use. */
export const cslItemSchema = z.strictObject({
  id: z.string(),
  type: z.literal('dataset'),
  title: z.string(),
  author: z.array(z.strictObject({ literal: z.string() })),
  publisher: z.string(),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.number().int())) })
    .meta({ description: 'Newest day of the release’s data.' }),
  version: z.string().meta({ description: 'Release of the data.' }),
  URL: z.string(),
  note: z.string(),
});

/** Answer of an address that ends in `.csl.json`. */
export const cslAnswerSchema = z.array(cslItemSchema).length(1);

export type CslItem = z.infer<typeof cslItemSchema>;
