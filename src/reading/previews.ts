import type { Question } from '../knowledge/model.ts';
import { plainText } from '../knowledge/plain-text.ts';
import { difficulties } from '../knowledge/schema/question.ts';

/** By slug: title, difficulty in words, the 30-second answer as plain text. */
export type Previews = Readonly<
  Record<string, readonly [title: string, difficulty: string, summary: string]>
>;

/** What `/previews.json` holds: all that a page shows of another one before the reader goes there. */
export function previewsOf(questions: readonly Question[]): Previews {
  return Object.fromEntries(
    questions.map(({ slug, title, difficulty, summary }) => [
      slug,
      [title, difficulties[difficulty], plainText(summary)],
    ]),
  );
}
