import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import rehypeTermHints from '../../../src/markdown/plugins/rehype-term-hints.ts';
import { termHints } from '../../../src/reading/term-hints.ts';
import { createUrls } from '../../../src/urls.ts';

const term = (name: string, english: string, question?: string) => ({
  term: name,
  english,
  aliases: [],
  avoid: [],
  meaning: `${name}的意思，$x^2$`,
  question,
});
const terms = termHints(
  [
    term('注意力', 'attention'),
    term('多头注意力', 'multi-head attention', 'multi-head-attention'),
    term('LoRA', 'low-rank adaptation'),
    term('C++', 'C plus plus'),
  ],
  createUrls('/kb/'),
);
const markdown = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeTermHints, { terms })
  .use(rehypeStringify);
const render = (text: string, slug = 'lora'): string =>
  String(markdown.processSync(new VFile({ value: text, path: `content/questions/peft/${slug}.md` })));
const hinted = (text: string, slug?: string): string[] =>
  [...render(text, slug).matchAll(/<a class="term"[^>]*>([^<]*)<\/a>/g)].map(([, name]) => name ?? '');

describe('a hint of a term', () => {
  it('is a link to its entry that carries the meaning as plain text and the page that explains it', () => {
    expect(render('用多头注意力。')).toBe(
      '<p>用<a class="term" href="/kb/glossary/#multi-head-attention" data-meaning="多头注意力的意思，x^2" data-explained="/kb/q/multi-head-attention/">多头注意力</a>。</p>',
    );
  });

  it('stands at the first use only', () => {
    expect(hinted('注意力与注意力\n\n再说注意力')).toEqual(['注意力']);
  });

  it('is that of the longest term that stands there', () => {
    expect(hinted('多头注意力之后是注意力')).toEqual(['多头注意力', '注意力']);
  });

  it('reads Latin names as whole words', () => {
    expect(hinted('QLoRA、LoRA-FA 与 LoRAs 不是，LoRA 才是')).toEqual(['LoRA']);
    expect(hinted('用 C++ 写')).toEqual(['C++']);
  });

  it.each(['# 注意力', '[注意力](https://example.org)', '`注意力`', '```\n注意力\n```'])(
    'does not stand in a heading, a link or code: %s',
    (text) => {
      expect(hinted(text)).toEqual([]);
    },
  );

  it('does not stand on the page that explains the term', () => {
    expect(hinted('多头注意力', 'multi-head-attention')).toEqual([]);
  });
});
