import type { Finding } from '../finding.ts';

/** GitHub's workflow commands: findings show as annotations on the pull request, under the span they name. */
export function github(findings: readonly Finding[]): string {
  return findings.map(annotation).join('\n');
}

function annotation({ file, line, column, length, severity, rule, message, remedy }: Finding): string {
  // A column that is left out ends where it starts: the last one counts.
  const place = { file, line, endLine: line, col: column, endColumn: column + length - 1, title: rule };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${properties.join(',')}::${data(`${message}\n→ ${remedy}`)}`;
}

const data = (value: string): string =>
  value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (value: string): string => data(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
