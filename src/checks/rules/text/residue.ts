import { problem, type PageRule } from '../../rule.ts';
import { spanInFile } from '../../text-place.ts';

const remedies: Record<string, string> = {
  $: '公式的 $ 要成对；表示美元写“美元”',
  '\\(': '公式用 $…$',
  '\\[': '公式用 $$…$$',
  '**': '加粗的 ** 没有配上对',
  __: '加粗用 **',
  '~~': '删除线的 ~~ 没有配上对',
};

/** No markup is left in the text as it was typed. */
export const residue: PageRule = {
  id: 'residue',
  group: 'text',
  scope: 'page',
  about: '渲染后的文字里没有残留的 $、\\(、**、__',
  remedy: '把标记写完整，或换成文字',
  *run({ source, texts, path }) {
    for (const text of texts) {
      for (const { mark, at } of text.facts.residues) {
        yield problem(
          path,
          spanInFile(source, text, at),
          `文字里残留 ${mark}：${remedies[mark] ?? '检查标记'}`,
        );
      }
    }
  },
};
