import { z } from 'zod';

/** RFC 9457 problem details: the one shape of an HTTP error. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string().optional(),
  /** For a bad parameter: its name, what was sent, what is allowed. */
  parameter: z.string().optional(),
  value: z.string().optional(),
  allowed: z.string().optional(),
});

export type Problem = z.infer<typeof problemSchema>;
