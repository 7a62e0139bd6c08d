import { buildKnowledge } from '../knowledge/build.ts';
import type { Knowledge } from '../knowledge/model.ts';
import type { MarkdownProcessor } from '../markdown/processor.ts';
import { assemble, inOrder, sourceOf } from '../source/content.ts';
import { loadFile } from '../source/load-file.ts';
import type { LoadedFile } from '../source/loaded-file.ts';
import type { Finding, Problem, Severity } from './finding.ts';
import type { CheckContext, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

export interface CheckResult {
  /** By file, then place, then rule. */
  findings: Finding[];
  knowledge: Knowledge;
}

/** One file as far as it can be checked by itself: plain data that can be kept and read back. */
export interface CheckedFile {
  /** Without the blocks, which only the rules of a page see. */
  loaded: LoadedFile;
  /** What each rule of a page found, by the rule's id. */
  problems: Record<string, Problem[]>;
}

/** Checks of single files from earlier runs. */
export interface CheckCache {
  get(path: string, text: string): CheckedFile | undefined;
  set(path: string, text: string, checked: CheckedFile): void;
}

export interface CheckOptions {
  rules?: readonly { rule: Rule; severity: Severity }[];
  cache?: CheckCache;
}

/**
 * Runs the rules over the content.
 * @param files text by path below the project
 */
export function checkContent(
  files: ReadonlyMap<string, string>,
  markdown: MarkdownProcessor,
  { rules = allRules, cache }: CheckOptions = {},
): CheckResult {
  const checked = inOrder(files).map(([path, text]) => {
    const known = cache?.get(path, text);
    if (known) return known;
    const fresh = checkFile(path, text, markdown);
    cache?.set(path, text, fresh);
    return fresh;
  });
  const loaded = assemble(
    files,
    checked.map((file) => file.loaded),
  );
  const knowledge = buildKnowledge(loaded.raw);
  const context: CheckContext = { ...loaded, knowledge, files };
  const findings = rules.flatMap(({ rule, severity }) =>
    problemsOf(rule, checked, context).map((problem) => ({
      rule: rule.id,
      severity,
      remedy: rule.remedy,
      ...problem,
    })),
  );
  return { findings: findings.sort(byPlace), knowledge };
}

function checkFile(path: string, text: string, markdown: MarkdownProcessor): CheckedFile {
  const loaded = loadFile(path, text, markdown);
  const page = { ...loaded, source: sourceOf(loaded, text) };
  const problems: CheckedFile['problems'] = {};
  for (const { rule } of allRules) {
    if (rule.scope !== 'page') continue;
    const found = [...rule.run(page)];
    if (found.length > 0) problems[rule.id] = found;
  }
  return { loaded: { ...loaded, texts: loaded.texts.map((one) => ({ ...one, blocks: [] })) }, problems };
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
