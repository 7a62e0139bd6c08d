import type { z } from 'astro/zod';
import { guideSchema } from '../knowledge/schema/guide.ts';
import { notesFileSchema } from '../knowledge/schema/note.ts';
import { siteSchema } from '../knowledge/schema/site.ts';
import { questionSchema, type QuestionData } from '../knowledge/schema/question.ts';
import { referencesFileSchema } from '../knowledge/schema/reference.ts';
import { glossaryFileSchema, type Term } from '../knowledge/schema/term.ts';
import { topicsFileSchema, type Topic } from '../knowledge/schema/topic.ts';
import type { MarkdownAnalyser } from '../markdown/analyser.ts';
import { analyseText } from './analyse-text.ts';
import { readDataFile } from './data-file.ts';
import { dataPaths, nameProblem, sitePath } from './file-name.ts';
import { inlineFields, type InlineField } from './inline-fields.ts';
import type { LoadedFile } from './loaded-file.ts';
import { readMarkdownFile, type FileProblem } from './question-file.ts';

/** The data files, each with its schema. */
export const dataFiles = {
  topics: [dataPaths.topics, topicsFileSchema],
  references: [dataPaths.references, referencesFileSchema],
  terms: [dataPaths.terms, glossaryFileSchema],
  ledger: [dataPaths.ledger, notesFileSchema],
  site: [sitePath, siteSchema],
} as const satisfies Record<string, readonly [string, z.ZodType]>;

/** Reads and parses one file below `content/`. What is not valid is left out, and named in `problems`. */
export function loadFile(path: string, text: string, markdown: MarkdownAnalyser): LoadedFile {
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
  return { path, kind: 'other', texts: [], problems: nameProblems(path) };
}

function loadData(
  kind: keyof typeof dataFiles,
  path: string,
  text: string,
  schema: z.ZodType,
  markdown: MarkdownAnalyser,
): LoadedFile {
  const { data, problems } = readDataFile(path, text, schema);
  const fields = data === undefined ? [] : dataFields(kind, data);
  return {
    path,
    kind,
    ...(data === undefined ? {} : { data }),
    texts: fields.map((field) => analyseText(path, field.text, markdown, field)),
    problems,
  };
}

/** The fields of a data file that hold inline Markdown. */
function dataFields(kind: keyof typeof dataFiles, data: unknown): InlineField[] {
  switch (kind) {
    case 'topics':
      return (data as Topic[]).map(({ map }, index) => ({ field: [index, 'map'], text: map }));
    case 'terms':
      return (data as Term[]).map(({ meaning }, index) => ({ field: [index, 'meaning'], text: meaning }));
    default:
      return [];
  }
}

function loadMarkdown(
  kind: 'question' | 'guide',
  path: string,
  text: string,
  schema: typeof questionSchema | typeof guideSchema,
  markdown: MarkdownAnalyser,
  fieldsOf: (data: unknown) => InlineField[],
): LoadedFile {
  const { data, body, problems } = readMarkdownFile(path, text, schema, Object.keys(schema.shape));
  const fields = data === undefined ? [] : fieldsOf(data);
  return {
    path,
    kind,
    ...(data === undefined ? {} : { data }),
    texts: [
      analyseText(path, body, markdown),
      ...fields.map((field) => analyseText(path, field.text, markdown, field)),
    ],
    problems: [...nameProblems(path), ...problems],
  };
}

function nameProblems(path: string): FileProblem[] {
  const message = nameProblem(path);
  return message === undefined
    ? []
    : [{ rule: 'file-name', span: { line: 1, column: 1, length: 1 }, message }];
}
