import { buildKnowledge } from '../knowledge/build.ts';
import type { Knowledge } from '../knowledge/model.ts';
import type { MarkdownAnalyser } from '../markdown/analyser.ts';
import { assemble, inOrder, sourceOf, type LoadedContent } from '../source/content.ts';
import { loadFile } from '../source/load-file.ts';
import type { AnalysedText, LoadedFile } from '../source/loaded-file.ts';
import { digestOf, type FileDigest } from './digest/digest.ts';
import type { Finding, Problem } from './finding.ts';
import { problemsIn } from './guarded.ts';
import type { CheckContext, Rule } from './rule.ts';
import { rules as allRules, type ListedRule } from './rules.ts';
import type { Typography } from './typography.ts';

export interface CheckResult {
  /** By file, then place, then rule. */
  findings: Finding[];
  knowledge: Knowledge;
  /** Every Markdown text of the content with its facts; without its blocks. */
  texts: AnalysedText[];
}

/** One file as far as it can be checked by itself: plain data that can be kept and read back. */
export interface CheckedFile {
  /** Without what only the rules of a page see: blocks, and fields that are words alone. */
  loaded: LoadedFile;
  /** What each rule of a page found, by the rule's id. */
  problems: Record<string, Problem[]>;
  digest: FileDigest;
}

/** Checks of single files from earlier runs. */
export interface CheckCache {
  get(path: string, text: string): CheckedFile | undefined;
  set(path: string, text: string, checked: CheckedFile): void;
}

export interface CheckOptions {
  typography: Typography;
  rules?: readonly ListedRule[];
  cache?: CheckCache;
  /** The day of the check, as YYYY-MM-DD; without it no date lies in the future. */
  today?: string;
  /** What is wrong with files that could not be read, and so are not among the texts. */
  unread?: LoadedContent['problems'];
}

/**
 * Runs the rules over the content.
 * @param files text by path below the project
 */
export function checkContent(
  files: ReadonlyMap<string, string>,
  markdown: MarkdownAnalyser,
  { rules = allRules, cache, typography, today = '9999-12-31', unread = [] }: CheckOptions,
): CheckResult {
  const checked = inOrder(files).map(([path, text]) => {
    const known = cache?.get(path, text);
    if (known) return known;
    const fresh = checkFile(path, text, markdown, typography);
    cache?.set(path, text, fresh);
    return fresh;
  });
  const loaded = assemble(
    files,
    checked.map((file) => file.loaded),
  );
  const knowledge = buildKnowledge(loaded.raw);
  const problems = [...unread, ...loaded.problems];
  const digests = new Map(checked.map((file) => [file.loaded.path, file.digest]));
  const context: CheckContext = { ...loaded, problems, knowledge, files, digests, today };
  const findings = rules.flatMap(({ rule, severity, fixes }) =>
    problemsOf(rule, checked, context).map(({ edits, ...problem }) => ({
      rule: rule.id,
      severity,
      remedy: rule.remedy,
      ...problem,
      ...(fixes && edits ? { edits } : {}),
    })),
  );
  return { findings: findings.sort(byPlace), knowledge, texts: loaded.texts };
}

/** Checks one file by itself. */
export function checkFile(
  path: string,
  text: string,
  markdown: MarkdownAnalyser,
  typography: Typography,
): CheckedFile {
  const loaded = loadFile(path, text, markdown);
  const page = { ...loaded, source: sourceOf(loaded, text), typography };
  const problems: CheckedFile['problems'] = {};
  for (const { rule } of allRules) {
    if (rule.scope !== 'page') continue;
    const found = problemsIn(rule, page);
    if (found.length > 0) problems[rule.id] = found;
  }
  return {
    loaded: { ...loaded, texts: loaded.texts.filter(tells).map((one) => ({ ...one, blocks: [] })) },
    problems,
    digest: digestOf(page),
  };
}

/** Whether the rules of the collection could learn anything from a text: most fields of the front matter are words. */
function tells({ field, facts, messages }: AnalysedText): boolean {
  if (field === undefined || messages.length > 0) return true;
  const kinds = Object.keys(facts) as (keyof typeof facts)[];
  return kinds.some((kind) => kind !== 'sections' && facts[kind].length > 0);
}

function problemsOf(rule: Rule, checked: readonly CheckedFile[], context: CheckContext): Problem[] {
  if (rule.scope === 'collection') return [...rule.run(context)];
  return checked.flatMap(({ problems }) => problems[rule.id] ?? []);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.file.localeCompare(b.file, 'en') ||
    a.line - b.line ||
    a.column - b.column ||
    a.rule.localeCompare(b.rule, 'en')
  );
}
