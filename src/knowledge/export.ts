import { z } from 'astro/zod';
import type { Urls } from '../urls.ts';
import type { Knowledge } from './model.ts';
import { correctionSchema } from './schema/question.ts';

/** Grows when a field changes its meaning; fields may be added without. */
export const exportVersion = 1;

const exportedQuestion = z.object({
  id: z.string().describe('Slug; never reused'),
  title: z.string(),
  topic: z.string().describe('Id of a topic'),
  url: z.string().describe('Root-relative, with the base path'),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  summary: z.string().describe('Inline Markdown with $…$ formulas'),
  keyPoints: z.array(z.string()).describe('Inline Markdown'),
  asks: z.array(z.string()),
  aliases: z.array(z.string()),
  notes: z.array(z.string()).describe('Rows of the source notes'),
  references: z.array(z.string()).describe('Keys of the sources'),
  corrections: z.array(correctionSchema),
  links: z.array(z.string()).describe('Slugs that the page links to'),
  backlinks: z.array(z.string()).describe('Slugs of the pages that link here'),
  updated: z.string().describe('YYYY-MM-DD'),
});

/** What `/knowledge.json` holds. */
export const exportSchema = z.object({
  version: z.literal(exportVersion),
  topics: z.array(z.object({ id: z.string(), title: z.string(), summary: z.string(), url: z.string() })),
  questions: z.array(exportedQuestion),
  terms: z.array(
    z.object({
      term: z.string(),
      english: z.string(),
      aliases: z.array(z.string()),
      meaning: z.string(),
      question: z.string().optional(),
    }),
  ),
});
export type KnowledgeExport = z.output<typeof exportSchema>;

export function exportKnowledge(knowledge: Knowledge, urls: Urls): KnowledgeExport {
  return {
    version: exportVersion,
    topics: knowledge.topics.map(({ id, title, summary }) => ({ id, title, summary, url: urls.topic(id) })),
    questions: knowledge.questions.map((question) => ({
      id: question.slug,
      title: question.title,
      topic: question.topic,
      url: urls.question(question.slug),
      difficulty: question.difficulty,
      summary: question.summary,
      keyPoints: question.keyPoints,
      asks: question.asks,
      aliases: question.aliases,
      notes: question.notes,
      references: question.sources,
      corrections: question.corrections,
      links: question.links,
      backlinks: question.backlinks,
      updated: question.updated,
    })),
    terms: knowledge.terms.map(({ term, english, aliases, meaning, question }) => ({
      term,
      english,
      aliases,
      meaning,
      ...(question ? { question } : {}),
    })),
  };
}
