import { problem, type PageRule } from '../../rule.ts';
import { pieceSpan } from '../../text-place.ts';

/** What a guide may put among its words. */
const components = new Set(['QuestionCard']);

/** No HTML is typed into the text: a field drops it without a word, and `<unk>` would vanish from a page. */
export const rawHtml: PageRule = {
  id: 'raw-html',
  group: 'text',
  scope: 'page',
  about: '正文和字段里没有 HTML 标签、注释，指南里只有认识的组件',
  remedy: '用 Markdown 写法，换行就另起一段；尖括号、花括号作文字时放进反引号',
  *run({ path, source, texts }) {
    for (const text of texts) {
      for (const { pieces } of text.blocks) {
        for (const piece of pieces) {
          if (piece.kind !== 'html' || components.has(piece.value)) continue;
          const span = pieceSpan(source, text, { ...piece, value: piece.written }, 0, piece.written.length);
          const shown = piece.written.split('\n')[0]?.slice(0, 40) ?? '';
          yield problem(path, span, messageFor(shown));
        }
      }
    }
  },
};

function messageFor(written: string): string {
  if (written.startsWith('<!--')) return `HTML 注释 ${written} 不会显示；没有收尾时会吞掉后文`;
  if (written.startsWith('{')) return `${written} 会被当作代码执行`;
  return /^<\/?[A-Z]/.test(written) ? `不认识的组件 ${written}` : `HTML 标签 ${written} 不会照文字显示`;
}
