import { brokenLinks } from '../../links/broken.ts';
import { passagesOf } from '../../words/passages.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Nothing that was meant as a link is left in the text as it was typed. */
export const linkSyntax: PageRule = {
  id: 'link-syntax',
  group: 'links',
  scope: 'page',
  about: '文字里没有残缺的链接写法：多余的空格、全角括号、没有闭合',
  remedy: '写成 [文字](网址)：半角括号，中间没有空格',
  *run(page) {
    for (const passage of passagesOf(page)) {
      for (const { from, to, message, changes } of brokenLinks(passage.text)) {
        // What a bare address swallowed is reported as a bare address.
        if (passage.stretchAt(from)?.link !== undefined) continue;
        const edits = changes.map(({ start, end, text }) => passage.edits(start, end, text));
        const all = edits.length > 0 && edits.every((one) => one.length > 0) ? { edits: edits.flat() } : {};
        yield problem(page.path, passage.span(from, to), message, all);
      }
    }
  },
};
