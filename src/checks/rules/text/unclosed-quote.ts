import { passagesOf } from '../../words/passages.ts';
import { problem, type PageRule } from '../../rule.ts';

const pairs = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['《', '》'],
  ['【', '】'],
]);
const openings = new Map([...pairs].map(([open, close]) => [close, open]));
const mark = /[“”「」『』（）《》【】]/g;
/** `1）` and `a）` number the points of a list. */
const numbering = /(?:^|[\s，。；：、])[\da-zA-Z一二三四五六七八九十]{1,2}$/;

/** Every quotation mark and bracket has its partner in the same block. */
export const unclosedQuote: PageRule = {
  id: 'unclosed-quote',
  group: 'text',
  scope: 'page',
  about: '引号、括号、书名号在同一段里成对',
  remedy: '补上缺的一半，或删去多余的一半',
  *run(page) {
    for (const passage of passagesOf(page)) {
      for (const { index, message } of unpaired(passage.text)) {
        yield problem(page.path, passage.span(index, index + 1), message);
      }
    }
  },
};

function* unpaired(text: string): Generator<{ index: number; message: string }> {
  const open: { index: number; mark: string }[] = [];
  for (const match of text.matchAll(mark)) {
    const [sign] = match;
    const partner = openings.get(sign);
    if (partner === undefined) open.push({ index: match.index, mark: sign });
    else if (open.at(-1)?.mark === partner) open.pop();
    else if (open.some((one) => one.mark === partner)) {
      // The ones in between were never closed.
      while (open.at(-1)?.mark !== partner) yield unclosed(open.pop());
      open.pop();
    } else if (!(sign === '）' && numbering.test(text.slice(Math.max(0, match.index - 4), match.index)))) {
      yield { index: match.index, message: `${sign} 前面没有 ${partner}` };
    }
  }
  for (const one of open) yield unclosed(one);
}

function unclosed(one: { index: number; mark: string } | undefined): { index: number; message: string } {
  const { index = 0, mark: sign = '' } = one ?? {};
  return { index, message: `${sign} 没有配上 ${pairs.get(sign) ?? ''}` };
}
