import { parseArgs } from 'node:util';
import { nearest } from '../../src/text/nearest.ts';

export const formats = ['pretty', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** What a call of `npm run check` asks for. */
export interface CheckArguments {
  format: Format;
  /** Ids of the rules to report; undefined for all. */
  rules?: string[];
  fix: boolean;
  cache: boolean;
  /** Ask for the addresses out of the site, and check nothing else. */
  external: boolean;
  /** Files or folders below the project to report on; empty for all. */
  paths: string[];
  help: boolean;
}

export const usage = `Usage: npm run check -- [options] [files or folders below content/]

  --format pretty|json|github   how findings are printed (pretty)
  --rule <id>                   report this rule only; may be repeated
  --fix                         mend what can be mended without changing the meaning, then report the rest
  --no-cache                    check every file again
  --external                    check nothing but the addresses out of the site, over the network: exit code 1 for dead ones
  --help                        this text

The whole content is always read; paths choose which files are reported.
Exit code: 0 without errors, 1 with errors, 2 for wrong usage.`;

/**
 * Reads the command line.
 * @param ruleIds ids of all rules
 * @returns one sentence where it can't be understood
 */
export function parseCheckArguments(
  argv: readonly string[],
  ruleIds: readonly string[],
): CheckArguments | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const format = formats.find((known) => known === values.format);
  if (!format) return `--format must be one of ${formats.join(', ')}, got "${values.format}"`;
  const unknown = values.rule?.find((id) => !ruleIds.includes(id));
  if (unknown !== undefined) return `没有规则 ${unknown}${nearest(unknown, ruleIds)}`;
  return {
    format,
    ...(values.rule ? { rules: values.rule } : {}),
    fix: values.fix,
    cache: !values['no-cache'],
    external: values.external,
    paths: positionals,
    help: values.help,
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'pretty' },
      rule: { type: 'string', multiple: true },
      fix: { type: 'boolean', default: false },
      'no-cache': { type: 'boolean', default: false },
      external: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}
