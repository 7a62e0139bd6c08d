import { placeOfOffsets } from '../../../markdown/place.ts';
import { problem, type CheckedPage, type PageRule } from '../../rule.ts';
import { spanInFile } from '../../text-place.ts';
import { unseenEntities } from '../../words/entities.ts';
import { passagesOf } from '../../words/passages.ts';

interface Mark {
  pattern: RegExp;
  what: string;
}

/** Markup that stays visible where it did not become what it was meant to be. */
const marks: readonly Mark[] = [
  { pattern: /\*\*/g, what: '加粗的 ** 没有配上对' },
  { pattern: /__/g, what: '加粗用 **；代码里的名字放进反引号' },
  { pattern: /~~/g, what: '删除线的 ~~ 没有配上对' },
  { pattern: /`+/g, what: '行内代码的反引号没有配上对' },
  { pattern: /==(?=[^\s=])/g, what: '没有 == 高亮这种写法，用 **' },
  {
    pattern: /\[\[(?![a-z][a-z\d-]*[\]|])|(?<!\[\[[^\[\]]{0,120})\]\]/g,
    what: '没有 [[…]] 这种链接，写 [文字](./slug.md)',
  },
  { pattern: /!\[(?=[^\]]*$)/g, what: '图片没有写完整' },
  { pattern: /\\n(?![a-z])|\\t(?![a-z])/g, what: '换行、制表符写成了转义' },
  { pattern: /^\|/gm, what: '表格没有成形：要有表头和 |---| 一行，格数相同' },
  { pattern: /^#{1,6}(?=[^#\s])/g, what: '标题的 # 后面要空一格' },
  { pattern: /^:{2,}(?=[a-z])/g, what: '指令没有写完整' },
  { pattern: /^[•·▪●]/g, what: '列表用 - 开头' },
];
const any = new RegExp(marks.map(({ pattern }) => pattern.source).join('|'), 'm');

/** No markup is left in the text as it was typed. */
export const residue: PageRule = {
  id: 'residue',
  group: 'text',
  scope: 'page',
  about: '渲染后的文字里没有残留的 **、__、`、==、[[、\\n、|',
  remedy: '把标记写完整，或换成文字',
  *run(page) {
    yield* inPassages(page);
    yield* inWrittenForm(page);
  },
};

function* inPassages(page: CheckedPage) {
  for (const passage of passagesOf(page)) {
    const { carrier, text } = passage;
    if (carrier === 'alias' || !any.test(text)) continue;
    const plain = carrier === 'calc' || carrier === 'drawing';
    for (const { pattern, what } of marks) {
      for (const { index, 0: mark } of text.matchAll(pattern)) {
        // A calculation and a drawing hold no Markdown: there `**` is a power.
        if (plain && mark[0] !== '`') continue;
        if (passage.stretchAt(index)?.kind !== 'text') continue;
        yield problem(page.path, passage.span(index, index + mark.length), `文字里残留 ${mark}：${what}`);
      }
    }
  }
}

function* inWrittenForm({ path, source, texts }: CheckedPage) {
  for (const text of texts) {
    for (const { pieces } of text.blocks) {
      for (const { kind, written, at } of pieces) {
        if (kind !== 'text' || !written.includes('&')) continue;
        for (const { index, 0: mark } of written.matchAll(unseenEntities)) {
          const place = placeOfOffsets(at, written, index, index + mark.length);
          yield problem(path, spanInFile(source, text, place), `文字里残留 ${mark}：不用看不见的字符`);
        }
      }
    }
  }
}
