import type { ReferenceData } from '../../../knowledge/schema/reference.ts';
import { problem, type PageRule } from '../../rule.ts';
import { referencesOf } from '../../sources/references.ts';

/** A stretch of a title that should not be there. */
interface Fault {
  from: number;
  to: number;
  message: string;
}

/** Titles look alike, whatever list they were copied from. */
export const referenceTitle: PageRule = {
  id: 'reference-title',
  group: 'sources',
  scope: 'page',
  about: '文献标题不以句号结尾，不全大写，不带编号、引号和别处的标记，没有两条同题同作者',
  remedy: '照论文首页的写法改正 title',
  *run(page) {
    const owners = new Map<string, string>();
    for (const { key, reference, span } of referencesOf(page)) {
      const { title, authors } = reference;
      for (const { from, to, message } of faults(reference)) {
        yield problem(page.path, span(['title'], from, to), `${key}：${message}`);
      }
      const name = `${letters(title)}/${letters(authors[0] ?? '')}`;
      const owner = owners.get(name);
      if (owner !== undefined) yield problem(page.path, span(['title']), `${key} 与 ${owner} 同题同作者`);
      else owners.set(name, key);
    }
  },
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const patterns: readonly [RegExp, string][] = [
  [/(?:(?<!\.|\.[A-Z])\.|[。，,；;：:、])$/u, '标题以标点结尾'],
  [/^\s*\[?(?:arxiv:\s*)?\d{4}\.\d{4,5}(?:v\d+)?\]?[\s:.]*/i, '标题里带着 arXiv 编号'],
  [/^["“«『「].*["”»』」]$/u, '标题整个加了引号'],
  [/[{}]|\\[a-zA-Z]+|\$[^$]+\$|\*\*|<\/?[a-z]+>|&(?:amp|lt|gt|quot|nbsp|#\d+);/i, '标题里有别处的标记'],
  [/\s{2,}|[\n\t]/, '标题里有多余的空白'],
];

function faults({ title, kind }: ReferenceData): Fault[] {
  const found = patterns.flatMap(([pattern, message]): Fault[] => {
    const match = pattern.exec(title);
    if (!match) return [];
    return [
      { from: match.index, to: match.index + match[0].length, message: `${message}：${match[0].trim()}` },
    ];
  });
  return kind !== 'datasheet' && shouted(title)
    ? [...found, { from: 0, to: title.length, message: `标题全是大写：${title}` }]
    : found;
}

/** Three words of three letters or more, all in capitals, and nothing else: short names alone are no shouting. */
function shouted(title: string): boolean {
  if (/[\p{Ll}\p{Script=Han}]/u.test(title)) return false;
  return title.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}{3,}$/u.test(word)).length >= 3;
}
