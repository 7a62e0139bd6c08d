import { z } from 'astro/zod';
import { text } from './text.ts';

const rowId = /^N\d{3}-\d{2,3}$/;

/** One row of a source note: something that it asks. */
export const noteRowSchema = z.strictObject({
  /** Heading of the note that the row stands under. */
  section: text('section（小节）').optional(),
  /** What the row asks, in our words. */
  asks: text('asks（这一行问什么）'),
  /** Only for a row that no page answers: why. */
  unanswered: text('unanswered（没有页面回答的原因）').optional(),
});

/** `content/notes.yaml`: every source note and every row of it. */
export const notesFileSchema = z.strictObject({
  notes: z.record(
    z.string().regex(/^N\d{3}$/, '笔记编号写成 N000'),
    z.strictObject({ title: text('title（笔记名）') }),
  ),
  rows: z.record(z.string().regex(rowId, '行号写成 N000-01'), noteRowSchema),
});

export type NotesFile = z.output<typeof notesFileSchema>;
export interface NoteRow extends z.output<typeof noteRowSchema> {
  id: string;
  note: string;
}
