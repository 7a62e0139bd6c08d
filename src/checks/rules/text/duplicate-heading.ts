import { spanOf } from '../../../source/source.ts';
import { problem, type PageRule } from '../../rule.ts';

/** No heading twice on a page: readers could not tell them apart, and links to the second would move. */
export const duplicateHeading: PageRule = {
  id: 'duplicate-heading',
  group: 'text',
  scope: 'page',
  about: '一页里的标题不重复',
  remedy: '改写其中一个标题，或合并两节',
  *run({ texts, path }) {
    const first = new Map<string, number>();
    for (const { text, at } of texts[0]?.facts.headings ?? []) {
      const key = text.replace(/\s+/g, '').toLowerCase();
      const line = first.get(key);
      if (line === undefined) first.set(key, at.line);
      else yield problem(path, spanOf(at), `标题“${text}”出现两次，第一次在第 ${line} 行`);
    }
  },
};
