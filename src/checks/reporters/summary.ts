import type { Finding } from '../finding.ts';

/** Up to this many rules a reader sees the share of each without a count. */
const fewRules = 3;

/**
 * What a check came to, in one line; below it how many findings each rule has, where there are more than a few.
 * @param milliseconds since the process started
 */
export function summary(findings: readonly Finding[], questions: number, milliseconds: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = `${errors} errors, ${findings.length - errors} warnings`;
  const first = `${questions} questions checked in ${(milliseconds / 1000).toFixed(1)} s: ${counts}`;
  const byRule = countByRule(findings);
  if (byRule.length <= fewRules) return first;
  return [first, ...byRule.map(([rule, count]) => `  ${String(count).padStart(5)}  ${rule}`)].join('\n');
}

/** The most frequent rule first. */
function countByRule(findings: readonly Finding[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || a.localeCompare(b, 'en'));
}
