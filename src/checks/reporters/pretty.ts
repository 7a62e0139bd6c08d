import type { Finding } from '../finding.ts';

/** One line a finding, then the author's line with a caret below it. */
export function pretty(findings: readonly Finding[], files: ReadonlyMap<string, string>): string {
  return findings.map((finding) => describe(finding, files.get(finding.file))).join('\n');
}

function describe(finding: Finding, text: string | undefined): string {
  const { file, line, column, length, severity, rule, message, remedy } = finding;
  const head = `${file}:${line}:${column}  ${severity}  ${rule}  ${message}`;
  const source = text?.split(/\r?\n/)[line - 1];
  const advice = `    → ${remedy}`;
  if (!source) return `${head}\n${advice}`;
  const from = Math.max(0, column - 1 - 60);
  const shown = source.slice(from, from + 120);
  const indent = [...shown.slice(0, column - 1 - from)].map(blank).join('');
  const caret = '^'.repeat(Math.max(1, Math.min(length, shown.length - (column - 1 - from), 40)));
  return `${head}\n    ${shown}\n    ${indent}${caret}\n${advice}`;
}

/** As wide as the character in a terminal: Chinese takes two columns. */
function blank(character: string): string {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? '  ' : ' ';
}

export function summaryLine(findings: readonly Finding[], questions: number, milliseconds: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${questions} questions checked in ${seconds} s: ${errors} errors, ${findings.length - errors} warnings`;
}
