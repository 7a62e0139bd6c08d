import { printable } from '../../text/display-width.ts';
import { Lines } from '../../text/lines.ts';
import type { Finding } from '../finding.ts';
import { sourceFrame } from './source-frame.ts';

/** Characters of a message that are shown: some quote what a file holds. */
const longestMessage = 400;

/** One line a finding, then the author's line with a caret below it, then what to do. */
export function pretty(findings: readonly Finding[], files: ReadonlyMap<string, string>): string {
  const lines = new Map<string, Lines>();
  return findings
    .map((finding) => {
      const { file, line, column, severity, rule, message, remedy } = finding;
      const said = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
      const known = lines.get(file) ?? new Lines(files.get(file) ?? '');
      lines.set(file, known);
      const head = printable(`${file}:${line}:${column}  ${severity}  ${rule}  ${said}`);
      return [head, ...sourceFrame(finding, known), `    → ${printable(remedy)}`].join('\n');
    })
    .join('\n');
}
