import type { RawContent } from '../knowledge/raw.ts';
import { linkedSlugs } from '../knowledge/relations.ts';
import type { GuideData } from '../knowledge/schema/guide.ts';
import type { NotesFile } from '../knowledge/schema/note.ts';
import type { QuestionData } from '../knowledge/schema/question.ts';
import type { ReferenceData } from '../knowledge/schema/reference.ts';
import type { Term } from '../knowledge/schema/term.ts';
import type { Topic } from '../knowledge/schema/topic.ts';
import { noFacts } from '../markdown/facts.ts';
import type { MarkdownAnalyser } from '../markdown/analyser.ts';
import { parseDataFile } from './data-file.ts';
import { dataPaths } from './file-name.ts';
import { loadFile } from './load-file.ts';
import type { AnalysedText, LoadedFile } from './loaded-file.ts';
import { splitFrontMatter, type FileProblem } from './question-file.ts';
import { Source } from './source.ts';

export type { AnalysedText, LoadedFile } from './loaded-file.ts';

export interface LoadedContent {
  raw: RawContent;
  sources: Map<string, Source>;
  texts: AnalysedText[];
  problems: (FileProblem & { file: string })[];
}

/**
 * Makes raw entries of the files below `content/`. What is not valid is left out, and named in `problems`.
 * @param files text by path below the project
 */
export function loadContent(files: ReadonlyMap<string, string>, markdown: MarkdownAnalyser): LoadedContent {
  return assemble(
    files,
    inOrder(files).map(([path, text]) => loadFile(path, text, markdown)),
  );
}

/** The files by path, so that nothing depends on how a folder was read. */
export function inOrder(files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Joins the files, each loaded by itself. */
export function assemble(
  files: ReadonlyMap<string, string>,
  loadedFiles: readonly LoadedFile[],
): LoadedContent {
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
    problems: [...missingFiles(files), ...caseCollisions(files)],
  };
  for (const file of loadedFiles) {
    const text = files.get(file.path) ?? '';
    loaded.sources.set(file.path, sourceOf(file, text));
    loaded.problems.push(...file.problems.map((problem) => ({ ...problem, file: file.path })));
    for (const one of file.texts) loaded.texts.push(one);
    if (file.data !== undefined) addEntry(loaded.raw, file, text);
  }
  return loaded;
}

/** A file with the way to its places; its YAML is parsed again only where a place in it is asked for. */
export function sourceOf({ path, kind }: LoadedFile, text: string): Source {
  return new Source(path, text, () => {
    if (kind === 'other') return undefined;
    return kind === 'question' || kind === 'guide' ? splitFrontMatter(text)?.parse() : parseDataFile(text);
  });
}

function addEntry(raw: RawContent, file: LoadedFile, text: string): void {
  switch (file.kind) {
    case 'topics':
      raw.topics = file.data as Topic[];
      break;
    case 'references':
      raw.references = Object.entries(file.data as Record<string, ReferenceData>).map(([key, reference]) => ({
        ...reference,
        key,
      }));
      break;
    case 'terms':
      raw.terms = file.data as Term[];
      break;
    case 'ledger':
      raw.ledger = file.data as NotesFile;
      break;
    case 'question':
      raw.questions.push({
        file: file.path,
        data: file.data as QuestionData,
        body: splitFrontMatter(text)?.body ?? text,
        facts: file.texts[0]?.facts ?? noFacts(),
      });
      break;
    case 'guide':
      raw.guides.push({
        file: file.path,
        data: file.data as GuideData,
        questions: linkedSlugs(file.texts[0]?.facts ?? noFacts()),
      });
      break;
    case 'site':
    case 'other':
  }
}

const start = { line: 1, column: 1, length: 1 };

function missingFiles(files: ReadonlyMap<string, string>): LoadedContent['problems'] {
  return Object.values(dataPaths)
    .filter((path) => !files.has(path))
    .map((path) => ({ rule: 'file-name', file: path, span: start, message: `缺少文件 ${path}` }));
}

/** Files that are one on a system that tells no case apart. Those of questions are judged by their slugs. */
function caseCollisions(files: ReadonlyMap<string, string>): LoadedContent['problems'] {
  const owners = new Map<string, string>();
  return inOrder(files).flatMap(([file]): LoadedContent['problems'] => {
    const folded = file.normalize('NFC').toLowerCase();
    const owner = owners.get(folded);
    owners.set(folded, file);
    if (owner === undefined || file.startsWith('content/questions/')) return [];
    return [
      { rule: 'file-name', file, span: start, message: `与 ${owner} 只差大小写：在有的系统上是同一个文件` },
    ];
  });
}
