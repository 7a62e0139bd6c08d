import type { z } from 'astro/zod';
import { encodingProblems, type FileProblem } from './question-file.ts';
import { schemaProblems } from './schema-problems.ts';
import { Source } from './source.ts';
import { parseYaml, type YamlText } from './yaml.ts';

export interface DataFile<Data> {
  source: Source;
  data?: Data;
  problems: FileProblem[];
}

/** So many of a file's faults are listed; those behind them come to light when these are mended. */
const most = 50;

/**
 * Reads one of the YAML files below `content/`. Entries that are not valid are left out where entries have keys; a list
 * with one is left out as a whole, since its places are its entries' names.
 */
export function readDataFile<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
): DataFile<z.output<Schema>> {
  const problems = encodingProblems(text);
  const yaml = parseDataFile(text);
  const source = new Source(path, text, () => yaml);
  if (yaml.problems.length > 0) {
    problems.push(
      ...yaml.problems.map(({ span, message }) => ({
        rule: 'yaml' as const,
        span,
        message: `YAML 读不懂：${message}`,
      })),
    );
    return { source, problems };
  }
  const parsed = schema.safeParse(yaml.value, { reportInput: true });
  if (parsed.success) return { source, data: parsed.data, problems };
  for (const { field, message } of schemaProblems(parsed.error, []).slice(0, most)) {
    problems.push({
      rule: 'schema',
      span: source.locate(field),
      message: `${field[0] === undefined ? '' : `${field[0]}：`}${message}`,
    });
  }
  const rest = schema.safeParse(withoutEntries(yaml.value, parsed.error.issues));
  return rest.success ? { source, data: rest.data, problems } : { source, problems };
}

/** A value without the entries that hold a fault: the innermost records that a fault's path leads through. */
function withoutEntries(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { path } of issues) {
    const holder = path[0] === 'rows' || path[0] === 'notes' ? step(copy, path[0]) : copy;
    const key = holder === copy ? path[0] : path[1];
    if (isRecord(holder) && key !== undefined) Reflect.deleteProperty(holder, key);
  }
  return copy;
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const step = (value: unknown, key: PropertyKey): unknown => (isRecord(value) ? value[key] : undefined);

/** The YAML of a data file, with its places. */
export function parseDataFile(text: string): YamlText {
  const bare = text.replace(/^\uFEFF/, '');
  return parseYaml(bare, 1, text.length - bare.length);
}
