import { describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../../src/knowledge/build.ts';
import { coverage, topicCoverage } from '../../../src/knowledge/counts.ts';
import { exportKnowledge, exportSchema } from '../../../src/knowledge/export.ts';
import { questionMarkdown } from '../../../src/knowledge/markdown-export.ts';
import { plainText } from '../../../src/knowledge/plain-text.ts';
import { createProcessor } from '../../../src/markdown/processor.ts';
import { loadContent } from '../../../src/source/content.ts';
import { createUrls } from '../../../src/urls.ts';
import { contentWith, edited, heads, type Changes } from '../content-fixture.ts';

const urls = createUrls('/kb/');
const build = (changes: Changes = {}) =>
  buildKnowledge(
    loadContent(contentWith(changes), createProcessor({ urls, readFigure: () => undefined })).raw,
  );

describe('the model', () => {
  it('orders questions from basic to deep and knows their neighbours', () => {
    const { questions } = build();
    expect(questions.map(({ slug, previous, next }) => [slug, previous, next])).toEqual([
      ['multi-head-attention', undefined, 'attention-scaling'],
      ['attention-scaling', 'multi-head-attention', undefined],
    ]);
  });

  it('knows links in both directions', () => {
    const question = build().question('attention-scaling');
    expect(question?.links).toEqual(['multi-head-attention']);
    expect(question?.backlinks).toEqual(['multi-head-attention']);
  });

  it('leaves dangling links out of the relations', () => {
    expect(
      build(edited(heads, './attention-scaling.md#calc', './gone.md')).question('multi-head-attention')
        ?.links,
    ).toEqual([]);
  });

  it('maps every row of the notes to the questions that answer it', () => {
    expect(build().notes).toEqual([
      {
        id: 'N002',
        title: 'LLM 面经',
        rows: [{ id: 'N002-09', note: 'N002', asks: '点积为什么先缩放', answeredBy: ['attention-scaling'] }],
      },
    ]);
  });

  it('knows who cites a source, corrections included', () => {
    expect(
      build()
        .citing('vaswani2017attention')
        .map(({ slug }) => slug),
    ).toEqual(['multi-head-attention', 'attention-scaling']);
  });

  it('sends an old slug to the question that has it now', () => {
    const { redirects } = build(edited(heads, 'updated:', 'formerly: [why-many-heads]\nupdated:'));
    expect([...redirects]).toEqual([['why-many-heads', 'multi-head-attention']]);
  });

  it('counts what the home page claims', () => {
    expect(coverage(build())).toEqual({
      questions: 2,
      rows: 1,
      answeredRows: 1,
      references: 1,
      corrections: 1,
      calcs: 1,
      figures: 1,
      formulas: 0,
      terms: 1,
    });
  });

  it('counts what a topic holds, level by level', () => {
    expect(topicCoverage(build())).toEqual([
      {
        topic: 'transformer',
        questions: 2,
        levels: { 1: 1, 2: 1, 3: 0 },
        rows: 1,
        references: { distinct: 1, fewest: 1, mean: 1 },
        corrections: 1,
        calcs: 1,
        figures: 1,
      },
    ]);
  });
});

describe('knowledge.json', () => {
  it('keeps to its own schema and carries the base in its addresses', () => {
    const exported = exportKnowledge(build(), urls);
    expect(exportSchema.parse(JSON.parse(JSON.stringify(exported)))).toEqual(exported);
    expect(exported.questions.map(({ url }) => url)).toEqual([
      '/kb/q/multi-head-attention/',
      '/kb/q/attention-scaling/',
    ]);
  });
});

describe('a question as Markdown', () => {
  it('stands on its own: links are absolute and sources written out', () => {
    const knowledge = build();
    const question = knowledge.question('attention-scaling');
    if (!question) throw new Error('missing');
    const text = questionMarkdown(question, knowledge, urls, 'https://example.org');
    expect(text).toContain('# 为什么注意力分数要除以 √d_k？');
    expect(text).toContain('[多头](https://example.org/kb/q/multi-head-attention/)');
    expect(text).toContain('[脚注 4](https://arxiv.org/abs/1706.03762)');
    expect(text).toContain('[Attention Is All You Need](https://arxiv.org/abs/1706.03762)');
    expect(text).not.toContain('ref:');
  });
});

describe('plain text', () => {
  it.each([
    ['点积的方差是 $d_k$', '点积的方差是 d_k'],
    ['除以 $\\sqrt{d_k}$', '除以 √d_k'],
    ['$C \\approx 6ND$', 'C ≈6ND'],
    ['**加粗**与[链接](./a.md)', '加粗与链接'],
    ['$\\frac{a}{b}$', 'a/b'],
    ['$12.5\\%$', '12.5%'],
  ])('of %s reads %s', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
