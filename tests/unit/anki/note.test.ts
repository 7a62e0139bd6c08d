import { describe, expect, it } from 'vitest';
import { edited, heads, scaling } from '../content-fixture.ts';
import { noteOf, shown } from './fixture.ts';

/** The answer's field of the question on heads, with the summary written so. */
const answer = (summary: string) =>
  noteOf(
    'multi-head-attention',
    edited(heads, 'summary: 每个头看不同的子空间。', `summary: ${JSON.stringify(summary)}`),
  ).fields[2];

describe('a note', () => {
  it('holds the lasting name, the title, the answer, the points, the corrections and the address', () => {
    expect(noteOf('attention-scaling').fields).toEqual([
      'attention-scaling',
      '为什么注意力分数要除以 √d_k？',
      '点积的方差是 \\(d_k\\)，除以 \\(\\sqrt{d_k}\\) 让它回到 1。',
      '<ul><li>点积方差等于 \\(d_k\\)</li><li>方差大则 softmax 饱和</li><li>除以标准差</li></ul>',
      '<ul><li><b>流传的说法：</b>缩放是为了防止溢出<br><b>正确的是：</b>溢出由减最大值解决</li></ul>',
      'https://example.org/kb/q/attention-scaling/',
    ]);
  });

  it('leaves the field of corrections empty where there are none, so that the card leaves them out', () => {
    expect(noteOf('multi-head-attention').fields[4]).toBe('');
  });

  it('has a tag for the topic and one for the difficulty, without spaces', () => {
    const changes = edited(
      'content/topics.yaml',
      'title: Transformer',
      'title: "Transformer 与 a::b \\"架构\\""',
    );
    expect(noteOf('attention-scaling', changes).tags).toEqual([
      '问渠::主题::Transformer_与_a_b_架构_',
      '问渠::难度::进阶',
    ]);
  });

  it('is as old as the content, by UTC', () => {
    expect(noteOf('attention-scaling').modified).toBe(1795305600);
  });
});

describe('the HTML of a field', () => {
  it('shows what the author wrote, whatever HTML would make of it', () => {
    const title = 'a < b && "c" > <b>d</b>？';
    const changes = edited(heads, 'title: 为什么用多头注意力？', `title: '${title}'`);
    expect(shown(noteOf('multi-head-attention', changes).fields[1])).toBe(title);
  });

  it('escapes formulas, for MathJax reads what the browser shows', () => {
    const field = answer('当 $a<b$ 且 $x \\& y$ 时');
    expect(field).not.toMatch(/<b|&(?!#)/);
    expect(shown(field)).toBe('当 \\(a<b\\) 且 \\(x \\& y\\) 时');
  });

  it('marks a formula on a line of its own', () => {
    expect(answer('如下\n\n$$\nx^2\n$$')).toContain('\\[x^2\\]');
  });

  it("writes the site's own commands out, which Anki does not know", () => {
    expect(answer('$\\softmax(x) \\softmaxx$')).toBe('\\(\\operatorname{softmax}(x) \\softmaxx\\)');
  });

  it('renders Markdown and keeps dollars in code as they are', () => {
    expect(answer('**甲（乙）**是 `$x$`')).toBe('<strong>甲（乙）</strong>是 <code>$x$</code>');
  });

  it.each([
    ['[缩放](./attention-scaling.md#calc)', 'https://example.org/kb/q/attention-scaling/#calc'],
    [
      '[表 1](ref:vaswani2017attention)',
      'https://example.org/kb/q/multi-head-attention/#ref-vaswani2017attention',
    ],
    ['[站外](https://arxiv.org/abs/1706.03762)', 'https://arxiv.org/abs/1706.03762'],
  ])('leads from anywhere to the place that %s means', (link, href) => {
    expect(answer(link)).toContain(`href="${href}"`);
  });

  it.each(['`{{题目}}`', '$\\frac{{a}}{b}$', '`[sound:a.mp3]`', '`[latex]x[/latex]`', '`[$]x[/$]`'])(
    'hides from Anki what is no command of a card: %s',
    (text) => {
      const field = answer(text);
      expect(field).not.toMatch(/\{\{|\[(?:sound|latex|\$)/);
      expect(shown(field)).toMatch(/\{\{|\[(?:sound|latex|\$)/);
    },
  );

  it('holds no line break, tab or separator, and composed characters only', () => {
    const field = answer('第一行\nsecond\ttab e\u0301');
    expect(field).not.toMatch(/\p{Cc}/u);
    expect(field).toContain('\u00e9');
  });
});

describe('the identity of a note', () => {
  it('is its slug', () => {
    expect(noteOf('attention-scaling').guid).toBe('wenqu-attention-scaling');
  });

  it('stays through renames, for the first name is kept', () => {
    const renamed = edited(scaling, 'updated:', 'formerly: [first-name, second-name]\nupdated:');
    const note = noteOf('attention-scaling', renamed);
    expect([note.guid, note.fields[0]]).toEqual(['wenqu-first-name', 'first-name']);
    expect(note.fields[5]).toBe('https://example.org/kb/q/attention-scaling/');
  });

  it('does not depend on what the page says', () => {
    const rewritten = edited(scaling, 'title: 为什么注意力分数要除以 √d_k？', 'title: 缩放？');
    expect(noteOf('attention-scaling', rewritten).guid).toBe(noteOf('attention-scaling').guid);
  });
});
