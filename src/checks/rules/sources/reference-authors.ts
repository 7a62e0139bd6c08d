import type { ReferenceData } from '../../../knowledge/schema/reference.ts';
import { problem, type PageRule } from '../../rule.ts';
import { referencesOf } from '../../sources/references.ts';

/** Authors are written one a line, given name first; who is left out stands as `et al.` at the end. */
export const referenceAuthors: PageRule = {
  id: 'reference-authors',
  group: 'sources',
  scope: 'page',
  about: '作者逐个写成“名 姓”，省略的写 et al. 放在最后，一人只写一次',
  remedy: '照论文首页改正 authors，例如 [Ashish Vaswani, Noam Shazeer, Niki Parmar, et al.]',
  *run(page) {
    for (const { key, reference, span } of referencesOf(page)) {
      for (const [index, author] of reference.authors.entries()) {
        const message = authorProblem(author, index, reference);
        if (message !== undefined) yield problem(page.path, span(['authors', index]), `${key}：${message}`);
      }
    }
  },
};

function authorProblem(author: string, index: number, { authors, kind }: ReferenceData): string | undefined {
  if (authors.indexOf(author) !== index) return `作者 ${author} 写了两次`;
  if (/\bet\.? ?al\b|^等(?:人)?[。.]?$|(?<=[\p{Script=Han}\p{L}] )等(?:人)?$|\band others$/iu.test(author)) {
    if (author !== 'et al.') return `省略的作者写成单独一项 et al.，不是 ${author}`;
    if (index === 0) return 'et al. 之前要有作者';
    return index === authors.length - 1 ? undefined : 'et al. 要放在最后';
  }
  if (/[*†‡§¶]|\s{2,}|[;；.。，,:：](?<!\b\p{L}{1,3}\.)$/u.test(author))
    return `作者名里有多余的符号：${author}`;
  const inverted = /^([\p{L}'’-]+), (?!(?:Inc|Ltd|LLC|Corp|Co)\b)(\p{L}[\p{L}.'’ -]*)$/u.exec(author);
  if (inverted) return `作者“${author}”姓在前：写成 ${inverted[2]} ${inverted[1]}`;
  // Organisations and laws keep their own spelling.
  return kind === 'paper' ? nameProblem(author) : undefined;
}

function nameProblem(author: string): string | undefined {
  if (/[;；、]|\s(?:and|&)\s/.test(author)) return `一项写了几位作者：${author}`;
  const initials = /^(\p{Lu}\p{Ll}[\p{L}'’-]+) ((?:\p{Lu}\.[ -]?){1,3})$/u.exec(author);
  if (initials) return `作者“${author}”姓在前：写成 ${initials[2]?.trim()} ${initials[1]}`;
  const words = author.split(' ');
  return words.length > 1 && words.every((word) => /^\p{Lu}{2,}$/u.test(word))
    ? `作者名全是大写：${author}`
    : undefined;
}
