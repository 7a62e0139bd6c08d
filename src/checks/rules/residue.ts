import { problem, type Rule } from '../rule.ts';
import { placeInFile } from '../text-place.ts';

const remedies: Record<string, string> = {
  $: '公式的 $ 要成对；表示美元写“美元”',
  '\\(': '公式用 $…$',
  '\\[': '公式用 $$…$$',
  '**': '加粗的 ** 没有配上对',
  __: '加粗用 **',
  '~~': '删除线的 ~~ 没有配上对',
};

/** No markup is left in the text as it was typed. */
export const residue: Rule = {
  id: 'residue',
  about: '渲染后的文字里没有残留的 $、\\(、**、__',
  *run(context) {
    for (const text of context.texts) {
      for (const { mark, at } of text.facts.residues) {
        yield problem(
          text.file,
          placeInFile(context, text, at),
          `文字里残留 ${mark}：${remedies[mark] ?? '检查标记'}`,
        );
      }
    }
  },
};
