import { describe, expect, it } from 'vitest';
import { edited, heads } from '../../content-fixture.ts';
import { carriers, found, guideWith } from '../links/carriers.ts';

const rule = 'raw-html';

describe(rule, () => {
  it.each(['一<br>二', '<b>粗</b>', '词元 <unk> 表示', '<!-- 待写 -->', '<div>\n块\n</div>', 'List<int>'])(
    'finds the tag in “%s”',
    (words) => {
      const changes = edited(heads, '每个头有', `${words}\n\n每个头有`);
      expect(found(rule, changes)[0]).toMatch(/^multi-head-attention\.md:14 “<[^”]*” /);
    },
  );

  it('shows each tag at its own place', () => {
    expect(found(rule, edited(heads, '每个头有', '每个 <b>头</b> 有'))).toEqual([
      'multi-head-attention.md:14 “<b>” HTML 标签 <b> 不会照文字显示',
      'multi-head-attention.md:14 “</b>” HTML 标签 </b> 不会照文字显示',
    ]);
  });

  it.each(carriers('甲<unk>乙').filter(([carrier]) => carrier !== 'a guide'))(
    'finds one in %s',
    (_carrier, changes) => {
      expect(found(rule, changes)).toEqual([expect.stringContaining(' “<unk>” ')]);
    },
  );

  it.each([
    ['一行<br />两行', ' “<br />” HTML 标签'],
    ['词 <b>粗</b> 词', ' “<b>” HTML 标签'],
    ['<Callout>\n\n说明\n\n</Callout>', ' “<Callout>” 不认识的组件'],
    ['算 {1 + 1} 吧', ' “{1 + 1}” {1 + 1} 会被当作代码执行'],
  ])('finds what a guide would run in “%s”', (body, message) => {
    expect(found(rule, guideWith(body))).toEqual([expect.stringContaining(`path.mdx:8${message}`)]);
  });

  it('passes cards, code and comparisons', () => {
    expect(found(rule, guideWith('<QuestionCard slug="attention-scaling" />'))).toEqual([]);
    expect(
      found(rule, edited(heads, '每个头有', '`<br>`、$a<b$、3 < 5、[见](<./attention-scaling.md>)有')),
    ).toEqual([]);
  });
});
