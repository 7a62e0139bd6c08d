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

/** Reads one of the YAML files below `content/`. */
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
  for (const { field, message } of schemaProblems(parsed.error, [])) {
    problems.push({
      rule: 'schema',
      span: source.locate(field),
      message: `${field[0] === undefined ? '' : `${field[0]}：`}${message}`,
    });
  }
  return { source, problems };
}

/** The YAML of a data file, with its places. */
export function parseDataFile(text: string): YamlText {
  const bare = text.replace(/^\uFEFF/, '');
  return parseYaml(bare, 1, text.length - bare.length);
}
