import { slugPattern } from '../knowledge/schema/text.ts';
import { nearest } from '../text/nearest.ts';

/** The data files by what they hold. */
export const dataPaths = {
  topics: 'content/topics.yaml',
  references: 'content/references.yaml',
  terms: 'content/glossary.yaml',
  ledger: 'content/notes.yaml',
} as const;

/** Name, links and colours of the site itself. */
export const sitePath = 'content/site.yaml';

const dataFilePaths: readonly string[] = [...Object.values(dataPaths), sitePath];

const places: readonly { folder: string; path: RegExp; form: string }[] = [
  {
    folder: 'content/questions/',
    path: /^content\/questions\/[^/]+\/[^/]+\.md$/,
    form: '题目放在 content/questions/<topic>/<slug>.md',
  },
  {
    folder: 'content/guides/',
    path: /^content\/guides\/[^/]+\.mdx$/,
    form: '指南放在 content/guides/<slug>.mdx',
  },
  {
    folder: 'content/figures/',
    path: /^content\/figures\/[^/]+\.svg$/,
    form: '图放在 content/figures/<name>.svg',
  },
];

/** Papers of the folder itself, which no page shows. */
const papers = /^content\/(?:LICENSE|README|NOTICE|CONTRIBUTING)(?:\.(?:txt|md))?$/;

/** Whether a file stands where the content has one of its kind, whatever its name. */
export function isContent(path: string): boolean {
  return dataFilePaths.includes(path) || places.some(({ path: pattern }) => pattern.test(path));
}

/**
 * What is wrong with the place or the name of a file below `content/`; undefined where nothing is. The slugs of
 * questions are judged with those of the whole collection.
 */
export function nameProblem(path: string): string | undefined {
  if (papers.test(path)) return undefined;
  const place = places.find(({ folder }) => path.startsWith(folder));
  if (isContent(path)) {
    // The folder of a question is a topic, and its name a slug: rules of their own judge both.
    if (!place || place.folder === 'content/questions/') return undefined;
    const name = baseName(path).replace(/\.(?:mdx|svg)$/, '');
    return slugPattern.test(name) ? undefined : `文件名“${name}”只能用小写英文、数字和连字符`;
  }
  const form =
    place?.form ??
    `content/ 下只有 ${dataFilePaths.map(baseName).join('、')} 和 questions、guides、figures 三个文件夹`;
  const name = baseName(path);
  const meant = place ? '' : nearest(name, dataFilePaths.map(baseName));
  return `这里不该有 ${name}${meant}：${form}`;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
