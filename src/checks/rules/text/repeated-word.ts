import { quotedRanges } from '../../words/quotes.ts';
import { passagesOf } from '../../words/passages.ts';
import { problem, type PageRule } from '../../rule.ts';

/**
 * Words that no sentence has twice in a row. One may end a word and begin the next (目的的, 现在在, 就是是否), and of
 * longer ones some double by rule (一步一步, 说着说着, 能不能不).
 */
const doubled: readonly RegExp[] = [
  /(?<!目)(的)的(?!确)|(?<![不为])(了)了(?![解之])/g,
  /(是)是(?![否非])|(?<![存现内潜所])(在)在(?![线职校乎于场先])|(?<![饱总求混亲温])(和)和(?![谐平])/g,
  /(?<![参给赋])(与)与(?!其)|(?<!成)(就)就|(?<!首)(都)都|(把)把(?!握)|(被)被|(从)从(?!而)|(也)也|(但)但|(将)将/g,
  /(?!一|.着|.不|百亿)(\p{Script=Han}{2,4})\1/gu,
  /(?<![\w.'-])(?!that\b|had\b)([a-z][a-z'-]+)[ \n]+\1(?![\w'-])/gi,
];

/** No word is typed twice. */
export const repeatedWord: PageRule = {
  id: 'repeated-word',
  group: 'text',
  scope: 'page',
  about: '没有打重的字词（的的、了了、the the）',
  remedy: '删去一个',
  *run(page) {
    for (const passage of passagesOf(page)) {
      const { carrier, text } = passage;
      if (carrier === 'alias' || carrier === 'ask') continue;
      let quoted: [number, number][] | undefined;
      for (const pattern of doubled) {
        for (const match of text.matchAll(pattern)) {
          const [words] = match;
          const to = match.index + words.length;
          quoted ??= quotedRanges(text);
          if (quoted.some(([start, end]) => start <= match.index && to <= end)) continue;
          const single = match.slice(1).find((word) => word !== undefined) ?? '';
          yield problem(page.path, passage.span(match.index, to), `“${words}”打重了`, {
            edits: passage.edits(match.index, to, single),
          });
        }
      }
    }
  },
};
