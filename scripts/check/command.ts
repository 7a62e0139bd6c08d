import type { Finding } from '../../src/checks/finding.ts';
import { github } from '../../src/checks/reporters/github.ts';
import { json } from '../../src/checks/reporters/json.ts';
import { pretty } from '../../src/checks/reporters/pretty.ts';
import { summary } from '../../src/checks/reporters/summary.ts';
import { rules } from '../../src/checks/rules.ts';
import { checkExternal } from '../check-external.ts';
import { createProjectCheck } from '../check-project.ts';
import { readContent } from '../read-content.ts';
import { parseCheckArguments, usage, type Format } from './arguments.ts';
import { chooseFiles } from './choose-files.ts';
import { fixContent } from './fix-content.ts';
import { keepHeapSmall } from './heap.ts';
import { writeFiles } from './write-files.ts';

/** Where a command writes to; each call is a line or more. */
export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

const exit = { clean: 0, errors: 1, wrongUsage: 2 };

/**
 * `npm run check`.
 * @param argv the command line behind the script's name
 * @param root folder of the project
 * @param code name of the code that checks, where it is known already
 * @returns exit code
 */
export async function checkCommand(
  argv: readonly string[],
  root: string,
  output: Output,
  code?: string,
): Promise<number> {
  const wrong = (message: string): number => {
    output.error(`${message}\n\n${usage}`);
    return exit.wrongUsage;
  };
  const args = parseCheckArguments(
    argv,
    rules.map(({ rule }) => rule.id),
  );
  if (typeof args === 'string') return wrong(args);
  if (args.help) {
    output.out(usage);
    return exit.clean;
  }
  const { files, problems: unread } = readContent(root);
  keepHeapSmall(files.size);
  const known = [...files.keys(), ...unread.map(({ file }) => file)];
  const chosen = chooseFiles(root, args.paths, known);
  if (typeof chosen === 'string') return wrong(chosen);
  if (args.external) return checkExternal(root, files, { ...args, chosen }, output);

  const selected = rules.filter(({ rule }) => args.rules?.includes(rule.id) ?? true);
  const check = createProjectCheck(root, { cache: args.cache, rules: selected, unread, code });
  let result = await check(files);
  if (args.fix) {
    const fixed = await fixContent(result, chosen, check);
    const left = writeFiles(root, files, fixed.changed);
    if (args.format !== 'json') output.error(fixReport(fixed.mended, left));
    result = fixed.result;
  }
  // Without paths everything is reported, even what is wrong about a file that should be there and is not.
  const wanted = result.findings.filter(({ file }) => args.paths.length === 0 || chosen.has(file));
  report(args.format, wanted, result.files, output);
  if (args.format !== 'json') {
    output.error(summary(wanted, result.knowledge.questions.length, performance.now()));
  }
  return wanted.some(({ severity }) => severity === 'error') ? exit.errors : exit.clean;
}

function report(
  format: Format,
  findings: readonly Finding[],
  files: ReadonlyMap<string, string>,
  output: Output,
): void {
  if (format === 'json') output.out(json(findings));
  else if (findings.length > 0) output.out(format === 'github' ? github(findings) : pretty(findings, files));
}

function fixReport(mended: readonly Finding[], left: readonly string[]): string {
  const done = mended.filter(({ file }) => !left.includes(file));
  return [
    ...done.map(({ file, line, column, rule }) => `${file}:${line}:${column}  mended  ${rule}`),
    ...left.map((file) => `${file}  not mended: it was changed meanwhile, or is no UTF-8`),
    `${done.length} findings mended`,
  ].join('\n');
}
