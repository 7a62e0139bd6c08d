import { z } from 'astro/zod';
import { day, distinct, slug, text } from './text.ts';

export const difficulties = { 1: '基础', 2: '进阶', 3: '深入' } as const;
export type Difficulty = keyof typeof difficulties;

/** What the notes or folklore say, and what is right. */
export const correctionSchema = z.strictObject({
  /** The wrong or misleading statement, restated in our own words. Inline Markdown. */
  claim: text('claim（流行的错误说法）'),
  /** What is right, in one or two sentences. Inline Markdown. */
  fix: text('fix（正确说法）'),
  /** Key in `references.yaml` of the source that shows it. */
  reference: text('reference（依据的文献键）'),
});

/** Front matter of `content/questions/<topic>/<slug>.md`; the folder gives the topic, the file name the slug. */
export const questionSchema = z.strictObject({
  /** The question as an interviewer would ask it: plain text, no formulas. */
  title: text('title（题目）').max(60, 'title（题目）至多 60 字'),
  /** 1 基础 · 2 进阶 · 3 深入 */
  difficulty: z.union(
    [z.literal(1), z.literal(2), z.literal(3)],
    'difficulty 写 1（基础）、2（进阶）或 3（深入）',
  ),
  /** The answer that can be spoken in 30 seconds. Inline Markdown. */
  summary: text('summary（30 秒回答）'),
  /** What an interviewer listens for. Inline Markdown. */
  keyPoints: distinct('keyPoints（得分点）', 3, 6),
  /** Other wordings of the same question; shown, and searched. Plain text. */
  asks: distinct('asks（也会这样问）', 3, 6),
  /** Terms that people type who do not know the title. Plain text. */
  aliases: distinct('aliases（检索别名）', 1, 16),
  /** Keys in `references.yaml` of the sources that the facts come from. */
  references: distinct('references（文献键）', 1, 20),
  /** Rows of the notes ledger that this page answers, e.g. `N002-09`. */
  notes: distinct('notes（笔记行号）', 0, 20).default([]),
  corrections: z.array(correctionSchema, 'corrections 要写成列表').default([]),
  /** Questions worth reading next that the body does not link already. */
  related: z.array(slug).default([]),
  /** Slugs this page had before; each becomes a redirect. */
  formerly: z.array(slug).default([]),
  /** Day of the last change of substance. */
  updated: day,
  /**
   * What people type who need this page and have other words for it than the page: whole questions as spoken, scraps,
   * symptoms. Searched, not shown. Plain text.
   */
  queries: distinct('queries（检索说法）', 0, 24).default([]),
});

export type QuestionData = z.output<typeof questionSchema>;
export type Correction = z.output<typeof correctionSchema>;
