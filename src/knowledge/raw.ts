import type { Facts } from '../markdown/facts.ts';
import type { GuideData } from './schema/guide.ts';
import type { NotesFile } from './schema/note.ts';
import type { QuestionData } from './schema/question.ts';
import type { Reference } from './schema/reference.ts';
import type { Term } from './schema/term.ts';
import type { Topic } from './schema/topic.ts';

/** A question file that passed its schema. */
export interface RawQuestion {
  /** Path below the project, e.g. `content/questions/transformer/attention-scaling.md`. */
  file: string;
  data: QuestionData;
  /** The Markdown below the front matter. */
  body: string;
  facts: Facts;
}

export interface RawGuide {
  file: string;
  data: GuideData;
  /** Slugs of the questions that the guide links or shows. */
  questions: string[];
}

/** Everything below `content/`, as both adapters (Astro's collections, the scripts' files) give it. */
export interface RawContent {
  topics: Topic[];
  questions: RawQuestion[];
  references: Reference[];
  terms: Term[];
  ledger: NotesFile;
  guides: RawGuide[];
}

/** `content/questions/<topic>/<slug>.md` → topic and slug; undefined when the path has another shape. */
export function questionPath(file: string): { topic: string; slug: string } | undefined {
  const match = /(?:^|\/)questions\/([^/]+)\/([^/]+)\.md$/.exec(file.replaceAll('\\', '/'));
  return match?.[1] && match[2] ? { topic: match[1], slug: match[2] } : undefined;
}
