import { z } from 'zod';

/** The words pictures of `lib/figure/ledger`, as answers of the API. */

const confidenceSchema = z.enum(['confirmed', 'reported', 'claimed']).nullable();
const receiptSchema = z.string().nullable();

const linkSchema = z.strictObject({ label: z.string(), receipt: receiptSchema, href: z.string().nullable() });

const entrySchema = z.strictObject({
  key: z.string(),
  date: z.string().nullable(),
  margin: z.string(),
  mark: z
    .strictObject({ shape: z.enum(['full', 'half', 'empty', 'cross', 'dash']), word: z.string() })
    .nullable(),
  heading: z.string(),
  texts: z.array(z.string()),
  facts: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  links: z.array(linkSchema),
  linksLabel: z.string(),
  confidence: confidenceSchema,
  receipt: receiptSchema,
});

/** A ledger: entries in words, in groups. */
export const ledgerAnswerSchema = z.strictObject({
  kind: z.literal('ledger'),
  title: z.string(),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      heading: z.string().nullable(),
      entries: z.array(entrySchema),
      fold: z
        .strictObject({ after: z.number().int(), label: z.string() })
        .meta({ description: 'How many entries are shown at first, and what the rest is called.' })
        .exactOptional(),
    }),
  ),
  onward: z.array(linkSchema),
});
