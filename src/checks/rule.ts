import type { Knowledge } from '../knowledge/model.ts';
import type { LoadedContent } from '../source/content.ts';
import type { Span } from '../source/source.ts';
import type { Problem } from './finding.ts';

/** What every rule may look at. */
export interface CheckContext extends LoadedContent {
  knowledge: Knowledge;
  /** All files of the content, figures included: text by path below the project. */
  files: ReadonlyMap<string, string>;
}

/** One check: it reads the context and says what is wrong, never how bad that is. */
export interface Rule {
  id: string;
  /** One line for the table of rules. */
  about: string;
  run(context: CheckContext): Iterable<Problem>;
}

/** A problem at a span of a file. */
export function problem(file: string, span: Span, message: string): Problem {
  return { file, ...span, message };
}
