import type { ErrorPayload } from 'vite';
import type { Finding } from '../checks/finding.ts';
import { sourceFrame } from '../checks/reporters/source-frame.ts';
import { Lines } from '../text/lines.ts';

/** So many findings are listed below the first: a page of them is enough to know. */
const mostOthers = 20;

/**
 * What the dev server's overlay shows of findings: the first error with its place and remedy, and below all of them.
 * Astro escapes the words and puts the file beside them when the error is sent.
 * @param root folder of the project
 * @param files text by path of the files that findings are in
 * @returns undefined where there is no error
 */
export function findingOverlay(
  findings: readonly Finding[],
  root: string,
  files: ReadonlyMap<string, string>,
): ErrorPayload | undefined {
  const first = findings.find(({ severity }) => severity === 'error');
  if (!first) return undefined;
  const { file, line, column, message, remedy, rule } = first;
  const others = findings.filter((finding) => finding !== first);
  const frame = sourceFrame(first, new Lines(files.get(file) ?? '')).join('\n');
  return {
    type: 'error',
    err: {
      name: rule,
      title: `${file}:${line}:${column}`,
      message: [message, ...listed(others)].join('\n'),
      hint: remedy,
      frame,
      plugin: 'wenqu-check',
      loc: { file: `${root}/${file}`, line, column },
      stack: frame,
    },
  };
}

function listed(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const lines = findings
    .slice(0, mostOthers)
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column}  ${rule}  ${message}`);
  return ['', `另有 ${findings.length} 处：`, ...lines];
}
