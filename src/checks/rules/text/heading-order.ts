import { spanOf } from '../../../source/source.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Headings go down one level at a time, from the second: the first is the title's. */
export const headingOrder: PageRule = {
  id: 'heading-order',
  group: 'text',
  scope: 'page',
  about: '正文没有一级标题，标题逐级往下，不跳级',
  remedy: '小节用 ##，其下用 ###，再下用 ####',
  *run({ texts, path }) {
    let last = 1;
    for (const { depth, text, at } of texts[0]?.facts.headings ?? []) {
      if (depth === 1) yield problem(path, spanOf(at), '正文不写一级标题：题目已在 title 里');
      else if (depth > last + 1) {
        const message = `标题“${text}”是 ${depth} 级，上一个是 ${last} 级：跳过了 ${last + 1} 级`;
        yield problem(
          path,
          spanOf(at),
          last === 1 ? `第一个标题“${text}”是 ${depth} 级，应为 2 级` : message,
        );
      }
      last = depth;
    }
  },
};
