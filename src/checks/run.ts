import { buildKnowledge } from '../knowledge/build.ts';
import type { Knowledge } from '../knowledge/model.ts';
import type { MarkdownProcessor } from '../markdown/processor.ts';
import { loadContent } from '../source/content.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

export interface CheckResult {
  /** By file, then place, then rule. */
  findings: Finding[];
  knowledge: Knowledge;
}

/**
 * Runs the rules over the content.
 * @param files text by path below the project
 */
export function checkContent(
  files: ReadonlyMap<string, string>,
  markdown: MarkdownProcessor,
  rules: readonly { rule: Rule; severity: Severity }[] = allRules,
): CheckResult {
  const loaded = loadContent(files, markdown);
  const knowledge = buildKnowledge(loaded.raw);
  const context = { ...loaded, knowledge, files };
  const findings = rules.flatMap(({ rule, severity }) =>
    [...rule.run(context)].map((problem) => ({ rule: rule.id, severity, ...problem })),
  );
  return { findings: findings.sort(byPlace), knowledge };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.file.localeCompare(b.file, 'en') ||
    a.line - b.line ||
    a.column - b.column ||
    a.rule.localeCompare(b.rule, 'en')
  );
}
