import type { Knowledge } from '../knowledge/model.ts';
import type { LoadedContent, LoadedFile } from '../source/content.ts';
import type { Source, Span } from '../source/source.ts';
import type { FileDigest } from './digest/digest.ts';
import type { Problem } from './finding.ts';
import type { RuleId } from './standings.ts';
import type { Typography } from './typography.ts';

/** What the rules of the collection may look at: every file, and the model that is made of them. */
export interface CheckContext extends LoadedContent {
  knowledge: Knowledge;
  /** All files of the content, figures included: text by path below the project. */
  files: ReadonlyMap<string, string>;
  /** What the rules want to know of the words of each file, by its path. */
  digests: ReadonlyMap<string, FileDigest>;
  /** The day of the check, as YYYY-MM-DD. */
  today: string;
}

/** What the rules of a page may look at: one file, and nothing that another file could change. */
export interface CheckedPage extends LoadedFile {
  source: Source;
  typography: Typography;
}

export const groups = {
  files: '文件',
  links: '链接',
  formulas: '公式',
  numbers: '数字',
  text: '文字',
  sources: '来源',
} as const;
export type RuleGroup = keyof typeof groups;

interface RuleText {
  id: RuleId;
  group: RuleGroup;
  /** One line for the table of rules: what holds when nothing is found. */
  about: string;
  /** One line: what to do about a finding, unless the finding says so itself. */
  remedy: string;
}

/** A check of one file by itself. What it finds is kept until the file or the code of the checks changes. */
export interface PageRule extends RuleText {
  scope: 'page';
  run(page: CheckedPage): Iterable<Problem>;
}

/** A check that needs more than one file. It runs each time. */
export interface CollectionRule extends RuleText {
  scope: 'collection';
  run(context: CheckContext): Iterable<Problem>;
}

/** One check: it reads what it is given and says what is wrong, never how bad that is. */
export type Rule = PageRule | CollectionRule;

/** A problem at a span of a file. */
export function problem(
  file: string,
  span: Span,
  message: string,
  more: Pick<Problem, 'remedy' | 'edits'> = {},
): Problem {
  return { file, ...span, message, ...more };
}
