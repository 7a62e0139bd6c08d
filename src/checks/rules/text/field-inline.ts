import type { AnalysedText } from '../../../source/loaded-file.ts';
import { problem, type PageRule } from '../../rule.ts';

/** A field holds one run of words: it is shown within a line, and read aloud. */
export const fieldInline: PageRule = {
  id: 'field-inline',
  group: 'text',
  scope: 'page',
  about: '简答、得分点、订正、释义这类字段是一段文字，不是列表、引用、标题或代码块',
  remedy: '写成一段话；文字以 -、>、# 或数字加点开头时换一种说法',
  *run({ path, source, texts }) {
    for (const text of texts) {
      const { field, text: words = '', messages } = text;
      if (field === undefined || messages.length > 0 || isOneParagraph(text)) continue;
      yield problem(path, source.locate(field), `“${words.slice(0, 12)}”不是一段文字`);
    }
  },
};

function isOneParagraph({ blocks, text = '' }: AnalysedText): boolean {
  const [only, ...others] = blocks;
  if (!only || others.length > 0 || only.carrier !== 'prose') return false;
  return text.slice(0, only.at.start).trim() === '' && text.slice(only.at.end).trim() === '';
}
