import type { Finding } from '../finding.ts';

/** GitHub's workflow commands: findings show as annotations on the pull request. */
export function github(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, rule, message }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(message)}`;
    })
    .join('\n');
}

const data = (value: string): string =>
  value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (value: string): string => data(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
