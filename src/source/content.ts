import type { VFileMessage } from 'vfile-message';
import type { RawContent, RawGuide, RawQuestion } from '../knowledge/raw.ts';
import { linkedSlugs } from '../knowledge/relations.ts';
import { guideSchema } from '../knowledge/schema/guide.ts';
import { notesFileSchema } from '../knowledge/schema/note.ts';
import { referencesFileSchema } from '../knowledge/schema/reference.ts';
import { glossaryFileSchema } from '../knowledge/schema/term.ts';
import { topicsFileSchema } from '../knowledge/schema/topic.ts';
import type { Facts } from '../markdown/facts.ts';
import type { MarkdownProcessor } from '../markdown/processor.ts';
import { readDataFile } from './data-file.ts';
import { inlineFields, type InlineField } from './inline-fields.ts';
import { readMarkdownFile, readQuestionFile, type FileProblem } from './question-file.ts';
import type { Source } from './source.ts';

/** A Markdown text of the content with what its parsing showed; `field` is set for one in the front matter. */
export interface AnalysedText extends Partial<InlineField> {
  file: string;
  facts: Facts;
  messages: VFileMessage[];
}

export interface LoadedContent {
  raw: RawContent;
  sources: Map<string, Source>;
  texts: AnalysedText[];
  problems: (FileProblem & { file: string })[];
}

const dataFiles = {
  topics: ['content/topics.yaml', topicsFileSchema],
  references: ['content/references.yaml', referencesFileSchema],
  terms: ['content/glossary.yaml', glossaryFileSchema],
  ledger: ['content/notes.yaml', notesFileSchema],
} as const;

/**
 * Makes raw entries of the files below `content/`. What is not valid is left out, and named in `problems`.
 * @param files text by path below the project
 */
export function loadContent(files: ReadonlyMap<string, string>, markdown: MarkdownProcessor): LoadedContent {
  const loaded: LoadedContent = {
    raw: {
      topics: [],
      questions: [],
      references: [],
      terms: [],
      ledger: { notes: {}, rows: {} },
      guides: [],
    },
    sources: new Map(),
    texts: [],
    problems: [],
  };
  const data = loadDataFiles(files, loaded);
  loaded.raw.topics = data.topics ?? [];
  analyseTopics(markdown, loaded);
  loaded.raw.references = Object.entries(data.references ?? {}).map(([key, reference]) => ({
    ...reference,
    key,
  }));
  loaded.raw.terms = data.terms ?? [];
  loaded.raw.ledger = data.ledger ?? { notes: {}, rows: {} };
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (/^content\/questions\/[^/]+\/[^/]+\.md$/.test(path)) loadQuestion(path, text, markdown, loaded);
    else if (/^content\/guides\/[^/]+\.mdx$/.test(path)) loadGuide(path, text, markdown, loaded);
    else if (/^content\/(?:questions|guides)\//.test(path)) misplaced(path, loaded);
  }
  return loaded;
}

type DataFiles = { [Name in keyof typeof dataFiles]?: ReturnType<(typeof dataFiles)[Name][1]['parse']> };

function loadDataFiles(files: ReadonlyMap<string, string>, loaded: LoadedContent): DataFiles {
  const result: Record<string, unknown> = {};
  for (const [name, [path, schema]] of Object.entries(dataFiles)) {
    const text = files.get(path);
    if (text === undefined) {
      loaded.problems.push({
        rule: 'file-name',
        file: path,
        span: { line: 1, column: 1, length: 1 },
        message: `缺少文件 ${path}`,
      });
      continue;
    }
    const { source, data, problems } = readDataFile(path, text, schema);
    loaded.sources.set(path, source);
    loaded.problems.push(...problems.map((problem) => ({ ...problem, file: path })));
    if (data !== undefined) result[name] = data;
  }
  return result;
}

function analyseTopics(markdown: MarkdownProcessor, { raw, texts }: LoadedContent): void {
  const [file] = dataFiles.topics;
  for (const [index, { map }] of raw.topics.entries()) {
    texts.push({ field: [index, 'map'], text: map, file, ...markdown.analyse(map, file) });
  }
}

function loadQuestion(path: string, text: string, markdown: MarkdownProcessor, loaded: LoadedContent): void {
  const { source, data, body, problems } = readQuestionFile(path, text);
  loaded.sources.set(path, source);
  loaded.problems.push(...problems.map((problem) => ({ ...problem, file: path })));
  const analysed = { file: path, ...markdown.analyse(body, path) };
  loaded.texts.push(analysed);
  if (!data) return;
  for (const field of inlineFields(data)) {
    loaded.texts.push({ ...field, file: path, ...markdown.analyse(field.text, path) });
  }
  const question: RawQuestion = { file: path, data, body, facts: analysed.facts };
  loaded.raw.questions.push(question);
}

function loadGuide(path: string, text: string, markdown: MarkdownProcessor, loaded: LoadedContent): void {
  const { source, data, body, problems } = readMarkdownFile(
    path,
    text,
    guideSchema,
    Object.keys(guideSchema.shape),
  );
  loaded.sources.set(path, source);
  loaded.problems.push(...problems.map((problem) => ({ ...problem, file: path })));
  const analysed = { file: path, ...markdown.analyse(body, path) };
  loaded.texts.push(analysed);
  if (!data) return;
  const guide: RawGuide = { file: path, data, questions: linkedSlugs(analysed.facts) };
  loaded.raw.guides.push(guide);
}

function misplaced(path: string, loaded: LoadedContent): void {
  const message = path.startsWith('content/guides/')
    ? '指南放在 content/guides/<slug>.mdx'
    : '题目放在 content/questions/<topic>/<slug>.md';
  loaded.problems.push({ rule: 'file-name', file: path, span: { line: 1, column: 1, length: 1 }, message });
}
