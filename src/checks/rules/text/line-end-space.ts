import { passagesOf } from '../../words/passages.ts';
import { problem, type PageRule } from '../../rule.ts';

/** No space at the end of a line, which Markdown may read as a line break, and no tab among the words. */
export const lineEndSpace: PageRule = {
  id: 'line-end-space',
  group: 'text',
  scope: 'page',
  about: '行尾没有空格，句中没有制表符',
  remedy: '删去；要换行就另起一段',
  *run(page) {
    const { path, source, kind } = page;
    const { text } = source;
    // How a drawing is laid out as code is nobody's text; its words are.
    const ends = kind === 'other' ? [] : text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g);
    for (const { index, 0: space } of ends) {
      const end = index + space.length;
      yield problem(path, source.spanAt(index, end), space.includes('\t') ? '行尾有制表符' : '行尾有空格', {
        edits: breaksLine(text, index, end) ? [] : [{ start: index, end, text: '' }],
      });
    }
    for (const passage of passagesOf(page)) {
      for (const { index, 0: tabs } of passage.text.matchAll(/(?<!^[ \t]*)\t+/gm)) {
        const end = index + tabs.length;
        yield problem(path, passage.span(index, end), '句中有制表符', {
          edits: passage.edits(index, end, ' '),
        });
      }
    }
  },
};

/** Two spaces before a line that goes on are a line break in Markdown: to take them away would join the lines. */
function breaksLine(text: string, start: number, end: number): boolean {
  const filled = start > 0 && text[start - 1] !== '\n';
  return filled && end - start > 1 && /^\r?\n[ \t]*\S/.test(text.slice(end, end + 200));
}
