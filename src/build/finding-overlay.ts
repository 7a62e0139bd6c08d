import type { ErrorPayload } from 'vite';
import type { Finding } from '../checks/finding.ts';
import { pretty, sourceFrame } from '../checks/reporters/pretty.ts';
import { Lines } from '../text/lines.ts';

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
  return {
    type: 'error',
    err: {
      name: rule,
      title: `${file}:${line}:${column}`,
      message,
      hint: remedy,
      frame: sourceFrame(first, new Lines(files.get(file) ?? '')).join('\n'),
      plugin: 'wenqu-check',
      loc: { file: `${root}/${file}`, line, column },
      stack: pretty(findings, files),
    },
  };
}
