import { z } from 'zod';

/** An oEmbed 1.0 response of type `rich` (https://oembed.com, §2.3.4); sizes in px, `cache_age` in seconds. */
export const oembedAnswerSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.literal('Narrows'),
  provider_url: z.string(),
  cache_age: z.int().nonnegative(),
  html: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
});

export type OembedAnswer = z.infer<typeof oembedAnswerSchema>;
