import { describe, expect, it } from 'vitest';
import { asLatex } from '../../../src/reading/tex.ts';
import { scriptJson, structuredData } from '../../../src/reading/structured-data.ts';
import { buildFromFixture } from './fixture.ts';

const knowledge = buildFromFixture();
const question = knowledge.question('attention-scaling');
const topic = knowledge.topic('transformer');
if (!question || !topic) throw new Error('the fixture lacks them');
const data = structuredData(question, topic, {
  site: { name: '问渠', language: 'zh-CN' },
  home: 'https://example.org/',
  topics: 'https://example.org/topics/',
  topic: 'https://example.org/topics/transformer/',
  question: 'https://example.org/q/attention-scaling/',
});

describe('what search engines are told of a question page', () => {
  // Required and recommended properties: schema.org/QAPage, schema.org/BreadcrumbList.
  it('is a question with the one answer that the page accepts, without markup', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'QAPage',
          mainEntity: {
            '@type': 'Question',
            name: '为什么注意力分数要除以 √d_k？',
            answerCount: 1,
            acceptedAnswer: {
              '@type': 'Answer',
              text: expect.stringMatching(/^点积的方差是 d_k，除以 √d_k 让它回到 1。\n/) as string,
              url: 'https://example.org/q/attention-scaling/#answer',
            },
          },
        },
        { '@type': 'BreadcrumbList' },
      ],
    });
  });

  it('says where the page stands, from the home page down to itself', () => {
    expect(data).toHaveProperty(
      '@graph.1.itemListElement',
      ['问渠', '主题', 'Transformer', '为什么注意力分数要除以 √d_k？'].map(
        (name, index) =>
          expect.objectContaining({ '@type': 'ListItem', position: index + 1, name }) as object,
      ),
    );
  });

  it('cannot end the script element that it stands in', () => {
    const json = scriptJson({ text: '</script><script>alert(1)</script>' });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ text: '</script><script>alert(1)</script>' });
  });
});

describe('a formula as LaTeX', () => {
  it('is delimited as Markdown and LaTeX both read it', () => {
    expect(asLatex(' x^2 ', false)).toBe('$x^2$');
    expect(asLatex('x^2', true)).toBe('\n$$\nx^2\n$$\n');
  });
});
