import type { Piece } from '../../../markdown/blocks.ts';
import { placeOfOffsets } from '../../../markdown/place.ts';
import type { Problem } from '../../finding.ts';
import { isForbidden } from '../../formulas/forbidden.ts';
import { isCommand } from '../../formulas/katex.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { problem, type CheckedPage, type PageRule } from '../../rule.ts';
import { spanInFile } from '../../text-place.ts';
import { passagesOf } from '../../words/passages.ts';

/** Carriers of words that no formula is looked for in. */
const plain: ReadonlySet<string> = new Set(['title', 'ask', 'alias', 'field', 'calc', 'drawing']);
const markup = /\\[([\])]|\\[A-Za-z]{2,}/g;

/** TeX stands in formulas only, and formulas only where they are rendered. */
export const formulaOutside: PageRule = {
  id: 'formula-outside',
  group: 'formulas',
  scope: 'page',
  about: 'TeX 只写在 $…$ 和 $$ 里，标题、问法这类纯文字字段里没有公式',
  remedy: '行内公式写 $…$，独立的公式让 $$ 各占一行',
  *run(page) {
    for (const text of page.texts) {
      const end = pageFormulas(page).swallowed.get(text) ?? Infinity;
      for (const { pieces } of text.blocks) {
        for (const piece of pieces) {
          if (piece.kind !== 'text' || piece.at.start >= end || !piece.written.includes('\\')) continue;
          for (const { mark, index } of marksIn(piece)) {
            const at = placeOfOffsets(piece.at, piece.written, index, index + mark.length);
            yield problem(page.path, spanInFile(page.source, text, at), messageOf(mark));
          }
        }
      }
    }
    yield* inPlainWords(page);
  },
};

/** What Markdown shows of TeX: a command as it is typed, `\(` as a bracket. */
function marksIn({ written }: Piece): { mark: string; index: number }[] {
  return [...written.matchAll(markup)]
    .map(({ 0: mark, index }) => ({ mark, index }))
    .filter(({ mark, index }) => written[index - 1] !== '\\' && isTex(mark));
}

const isTex = (mark: string): boolean => !/^\\[A-Za-z]/.test(mark) || isForbidden(mark) || isCommand(mark);

function messageOf(mark: string): string {
  return /^\\[A-Za-z]/.test(mark) ? `公式之外的 ${mark} 会原样显示` : `${mark} 不是公式的记号`;
}

/** Fields of plain words, comments of calculations, labels of drawings. */
function* inPlainWords(page: CheckedPage): Generator<Problem> {
  const rendered = new Set(page.texts.map(({ field }) => String(field ?? 'body')));
  for (const passage of passagesOf(page)) {
    if (!plain.has(passage.carrier) || rendered.has(String(passage.field))) continue;
    for (const { 0: mark, index } of passage.text.matchAll(/\$|\\[([\])]|\\[A-Za-z]{2,}/g)) {
      if (mark !== '$' && !isTex(mark)) continue;
      const message = mark === '$' ? '这里是纯文字，$ 不会变成公式' : messageOf(mark);
      const remedy = '写成文字（d_k、√d、θ），或挪到正文里';
      yield problem(page.path, passage.span(index, index + mark.length), message, { remedy });
    }
  }
}
