import { z } from 'astro/zod';
import { day, text } from './text.ts';

/** Front matter of `content/guides/<slug>.mdx`. */
export const guideSchema = z.strictObject({
  title: text('title（标题）'),
  /** One or two sentences: what the guide is for. */
  summary: text('summary（简介）'),
  /** Place in the list of guides. */
  order: z.int('order 写整数'),
  updated: day,
});
export type GuideData = z.output<typeof guideSchema>;
