import { questionSchema, type QuestionData } from '../knowledge/schema/question.ts';
import { schemaProblems } from './schema-problems.ts';
import { Source, type Span } from './source.ts';
import { parseYaml, type YamlText } from './yaml.ts';
import type { z } from 'astro/zod';

export interface FileProblem {
  rule:
    | 'encoding'
    | 'yaml'
    | 'schema'
    | 'empty-body'
    | 'file-name'
    | 'file-unreadable'
    | 'file-binary'
    | 'file-size'
    | 'parse-limit';
  span: Span;
  message: string;
}

/** A Markdown file split into its front matter and its body. */
export interface MarkdownFile<Data> {
  source: Source;
  data?: Data;
  /** The body, with one empty line for each line above it: places in it are places in the file. */
  body: string;
  problems: FileProblem[];
}

const start: Span = { line: 1, column: 1, length: 1 };

/** Characters; a page's fields are some hundred words. */
const longestFrontMatter = 64 * 1024;

/** Reads a question file. `data` is missing when the front matter is not valid; the problems say why. */
export function readQuestionFile(path: string, text: string): MarkdownFile<QuestionData> {
  return readMarkdownFile(path, text, questionSchema, Object.keys(questionSchema.shape));
}

/** Reads a Markdown file with the given front matter schema. */
export function readMarkdownFile<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
  fields: readonly string[],
): MarkdownFile<z.output<Schema>> {
  const problems = encodingProblems(text);
  const split = splitFrontMatter(text);
  if (!split) {
    const message = '文件要以 front matter 开头：第一行 ---，字段之后再一行 ---';
    return {
      source: new Source(path, text, () => undefined),
      body: text,
      problems: [...problems, { rule: 'yaml', span: start, message }],
    };
  }
  const { body, end, length } = split;
  if (length > longestFrontMatter) {
    const message = `front matter 有 ${Math.ceil(length / 1024)} KiB，至多 ${longestFrontMatter / 1024} KiB：没有检查`;
    return {
      source: new Source(path, text, () => undefined),
      body,
      problems: [...problems, { rule: 'file-size', span: start, message }],
    };
  }
  const yaml = split.parse();
  const source = new Source(path, text, () => yaml);
  if (body.trim() === '') {
    problems.push({
      rule: 'empty-body',
      span: { ...start, line: end + 1 },
      message: '正文是空的：写出“## 详解”',
    });
  }
  if (yaml.problems.length > 0) {
    problems.push(
      ...yaml.problems.map(({ span, message }) => ({
        rule: 'yaml' as const,
        span,
        message: `YAML 读不懂：${message}`,
      })),
    );
    return { source, body, problems };
  }
  const parsed = schema.safeParse(yaml.value ?? {}, { reportInput: true });
  if (!parsed.success) {
    for (const { field, message } of schemaProblems(parsed.error, fields)) {
      problems.push({ rule: 'schema', span: source.locate(field), message });
    }
    return { source, body, problems };
  }
  return { source, data: parsed.data, body, problems };
}

/** Where the front matter of a Markdown file ends, and what stands on either side; undefined where there is none. */
export function splitFrontMatter(
  text: string,
): { body: string; end: number; length: number; parse: () => YamlText } | undefined {
  const bare = text.replace(/^\uFEFF/, '');
  const lines = bare.split(/\r?\n/);
  const end =
    lines[0]?.trimEnd() === '---'
      ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
      : -1;
  if (end < 0) return undefined;
  // A slice of the text takes no memory of its own.
  const rest = bare.includes('\r')
    ? lines.slice(end + 1).join('\n')
    : bare.slice(lines.slice(0, end + 1).join('\n').length + 1);
  const body = '\n'.repeat(end + 1) + rest;
  const below = lines.slice(1, end).join('\n');
  return { body, end, length: below.length, parse: () => parseYaml(below, 2, text.indexOf('\n') + 1) };
}

/** What an editor may have put into a file that readers stumble over. */
export function encodingProblems(text: string): FileProblem[] {
  const problems: FileProblem[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push({ rule: 'encoding', span: start, message: '文件以 BOM 开头：另存为不带 BOM 的 UTF-8' });
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const line = text.slice(0, carriageReturn).split('\n').length;
    problems.push({
      rule: 'encoding',
      span: { ...start, line },
      message: '行尾是 CRLF：改成 LF（git config core.autocrlf input）',
    });
  }
  const bad = text.indexOf('\uFFFD');
  if (bad >= 0) {
    const before = text.slice(0, bad).split('\n');
    const span = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: 1 };
    problems.push({ rule: 'encoding', span, message: '有读不出的字符：文件要用 UTF-8 保存' });
  }
  return problems;
}
