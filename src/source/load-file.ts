import type { z } from 'astro/zod';
import { guideSchema } from '../knowledge/schema/guide.ts';
import { notesFileSchema } from '../knowledge/schema/note.ts';
import { questionSchema, type QuestionData } from '../knowledge/schema/question.ts';
import { referencesFileSchema } from '../knowledge/schema/reference.ts';
import { glossaryFileSchema } from '../knowledge/schema/term.ts';
import { topicsFileSchema, type Topic } from '../knowledge/schema/topic.ts';
import type { MarkdownProcessor } from '../markdown/processor.ts';
import { readDataFile } from './data-file.ts';
import { inlineFields, type InlineField } from './inline-fields.ts';
import type { AnalysedText, LoadedFile } from './loaded-file.ts';
import { readMarkdownFile, type FileProblem } from './question-file.ts';

/** The data files, each with its schema. */
export const dataFiles = {
  topics: ['content/topics.yaml', topicsFileSchema],
  references: ['content/references.yaml', referencesFileSchema],
  terms: ['content/glossary.yaml', glossaryFileSchema],
  ledger: ['content/notes.yaml', notesFileSchema],
} as const satisfies Record<string, readonly [string, z.ZodType]>;

/** Reads and parses one file below `content/`. What is not valid is left out, and named in `problems`. */
export function loadFile(path: string, text: string, markdown: MarkdownProcessor): LoadedFile {
  for (const [kind, [own, schema]] of Object.entries(dataFiles)) {
    if (path === own) return loadData(kind as keyof typeof dataFiles, path, text, schema, markdown);
  }
  if (/^content\/questions\/[^/]+\/[^/]+\.md$/.test(path)) {
    return loadMarkdown('question', path, text, questionSchema, markdown, (data) =>
      inlineFields(data as QuestionData),
    );
  }
  if (/^content\/guides\/[^/]+\.mdx$/.test(path)) {
    return loadMarkdown('guide', path, text, guideSchema, markdown, () => []);
  }
  return { path, kind: 'other', texts: [], problems: misplaced(path) };
}

function loadData(
  kind: keyof typeof dataFiles,
  path: string,
  text: string,
  schema: z.ZodType,
  markdown: MarkdownProcessor,
): LoadedFile {
  const { data, problems } = readDataFile(path, text, schema);
  const fields = kind === 'topics' && data !== undefined ? mapFields(data as Topic[]) : [];
  return {
    path,
    kind,
    ...(data === undefined ? {} : { data }),
    texts: fields.map((field) => analysed(path, field.text, markdown, field)),
    problems,
  };
}

const mapFields = (topics: readonly Topic[]): InlineField[] =>
  topics.map(({ map }, index) => ({ field: [index, 'map'], text: map }));

function loadMarkdown(
  kind: 'question' | 'guide',
  path: string,
  text: string,
  schema: typeof questionSchema | typeof guideSchema,
  markdown: MarkdownProcessor,
  fieldsOf: (data: unknown) => InlineField[],
): LoadedFile {
  const { data, body, problems } = readMarkdownFile(path, text, schema, Object.keys(schema.shape));
  const fields = data === undefined ? [] : fieldsOf(data);
  return {
    path,
    kind,
    ...(data === undefined ? {} : { data }),
    texts: [
      analysed(path, body, markdown),
      ...fields.map((field) => analysed(path, field.text, markdown, field)),
    ],
    problems,
  };
}

function analysed(
  file: string,
  text: string,
  markdown: MarkdownProcessor,
  field?: InlineField,
): AnalysedText {
  const { facts, blocks, messages } = markdown.analyse(text, file);
  return {
    ...field,
    file,
    facts,
    blocks,
    messages: messages.map(({ ruleId, reason, line, column }) => ({
      ruleId: ruleId ?? '',
      reason,
      line: line ?? 1,
      column: column ?? 1,
    })),
  };
}

function misplaced(path: string): FileProblem[] {
  if (!/^content\/(?:questions|guides)\//.test(path)) return [];
  const message = path.startsWith('content/guides/')
    ? '指南放在 content/guides/<slug>.mdx'
    : '题目放在 content/questions/<topic>/<slug>.md';
  return [{ rule: 'file-name', span: { line: 1, column: 1, length: 1 }, message }];
}
