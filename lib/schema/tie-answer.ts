import { z } from 'zod';

/** The spec of `lib/figure/tie-figure`, as an answer of the API. */

const standSchema = z.enum(['support', 'opposition', 'mediation']);

/** Ties between actors, for the matrix and for the network. */
export const tieFigureAnswerSchema = z.strictObject({
  kind: z.literal('ties'),
  view: z.enum(['matrix', 'network']),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  actors: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      side: z.enum(['left', 'right']),
      down: z.number().min(0).max(1),
      isHub: z.boolean(),
      isTied: z.boolean(),
    }),
  ),
  columns: z.array(z.string()),
  ties: z.array(
    z.strictObject({
      id: z.string(),
      a: z.string(),
      b: z.string(),
      stand: standSchema,
      kind: z.string(),
      strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      detail: z.string(),
      fill: z.enum(['solid', 'hatched', 'open']),
      change: z.enum(['new', 'ended']).nullable(),
      label: z.string(),
      receipt: z.string(),
    }),
  ),
  words: z.strictObject({
    actor: z.string(),
    others: z.string(),
    none: z.string(),
    inColumn: z.string(),
    more: z.string(),
    stands: z.strictObject({ support: z.string(), opposition: z.string(), mediation: z.string() }),
    changes: z.strictObject({ new: z.string(), ended: z.string() }),
  }),
});
