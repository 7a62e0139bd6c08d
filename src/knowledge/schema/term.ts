import { z } from 'astro/zod';
import { distinct, slug, text } from './text.ts';

/** An entry of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  /** The name this site uses throughout. */
  term: text('term（术语）'),
  /** The English name. */
  english: text('english（英文名）'),
  /**
   * Abbreviations, other translations and common mistranslations: search treats them as the same word. Of spellings
   * that differ in letter case, spaces and hyphens only (`KV cache`, `KV-Cache`) the first is the one that pages use.
   */
  aliases: distinct('aliases（别名）', 0, 12).default([]),
  /** Chinese names of the same thing that pages do not use; `npm run check` finds them. */
  avoid: distinct('avoid（不用的叫法）', 0, 12).default([]),
  /** One line. Inline Markdown. */
  meaning: text('meaning（一句话释义）'),
  /** Slug of the question that explains it. */
  question: slug.optional(),
});

export const glossaryFileSchema = z.array(termSchema, 'glossary.yaml 要写成术语的列表');
export type Term = z.output<typeof termSchema>;
