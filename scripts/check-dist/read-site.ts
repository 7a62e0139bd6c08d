import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expectedPages } from '../../src/checks/built/expected.ts';
import { readPage } from '../../src/checks/built/page.ts';
import type { BuiltSite } from '../../src/checks/built/site.ts';
import type { KnowledgeExport } from '../../src/knowledge/export.ts';
import { questionPath } from '../../src/knowledge/raw.ts';

/**
 * Reads a built site.
 * @param folder where it lies
 * @param content what it was built from: text by path below the project
 * @param base path that it is served under
 */
export function readSite(folder: string, content: ReadonlyMap<string, string>, base: string): BuiltSite {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const texts = (wanted: (name: string) => boolean): Map<string, string> =>
    new Map(names.filter(wanted).map((name) => [name, read(name)]));
  const data = texts(isData);
  return {
    pages: names.filter((name) => name.endsWith('.html')).map((name) => readPage(name, read(name))),
    files: new Set(names),
    styles: texts((name) => name.endsWith('.css')),
    base,
    questionUrls: questionUrls(data.get('knowledge.json') ?? ''),
    sourceSlugs: [...content.keys()].flatMap((path) => questionPath(path)?.slug ?? []),
    expected: expectedPages(content, base),
    data,
  };
}

/** Files for machines; Pagefind's own are none of ours. */
function isData(name: string): boolean {
  return /\.(?:json|xml|txt)$/.test(name) && !name.startsWith('pagefind/');
}

/** None where the file can't be read: what is wrong with it, `dist-data` says. */
function questionUrls(knowledge: string): string[] {
  try {
    return (JSON.parse(knowledge) as KnowledgeExport).questions.map(({ url }) => url);
  } catch {
    return [];
  }
}
