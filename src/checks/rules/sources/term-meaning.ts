import { problem, type PageRule } from '../../rule.ts';
import type { Term } from '../../../knowledge/schema/term.ts';

/** Characters, by code point: the longest that fit two lines of the glossary on a phone. */
const longest = 60;

/** A term's meaning is one line that says more than the name. */
export const termMeaning: PageRule = {
  id: 'term-meaning',
  group: 'sources',
  scope: 'page',
  about: `术语的释义是一句话，不超过 ${longest} 字，不只是重复名称`,
  remedy: '释义写一句话：它是什么，与相近的有什么不同',
  *run({ kind, data, path, source }) {
    if (kind !== 'terms' || data === undefined) return;
    for (const [index, { term, english, meaning }] of (data as Term[]).entries()) {
      const length = [...meaning].length;
      const message =
        length > longest
          ? `“${term}”的释义有 ${length} 字，至多 ${longest} 字`
          : meaning.includes('\n')
            ? `“${term}”的释义不止一行`
            : [term, english].includes(meaning.replace(/[。.]$/, ''))
              ? `“${term}”的释义只是重复名称`
              : undefined;
      if (message !== undefined) yield problem(path, source.locate([index, 'meaning']), message);
    }
  },
};
