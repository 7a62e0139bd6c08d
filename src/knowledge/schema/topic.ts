import { z } from 'astro/zod';
import { slug, text } from './text.ts';

/** An entry of `content/topics.yaml`; the order of the file is the order of the topics. */
export const topicSchema = z.strictObject({
  /** Folder name below `content/questions/`, and the last part of the topic's URL. */
  id: slug,
  title: text('title（主题名）'),
  /** One line: what interviewers ask here. */
  summary: text('summary（一句话简介）'),
  /** One paragraph: what interviewers ask here, and how the questions depend on one another. Inline Markdown. */
  map: text('map（这个主题怎么问）'),
});

export const topicsFileSchema = z
  .array(topicSchema, 'topics.yaml 要写成主题的列表')
  .min(1, '至少要有一个主题');
export type Topic = z.output<typeof topicSchema>;
