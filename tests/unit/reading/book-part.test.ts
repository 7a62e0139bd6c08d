import { describe, expect, it } from 'vitest';
import { bookId, bookPart } from '../../../src/reading/book-part.ts';

const topics: Record<string, string> = { rope: 'transformer', 'kv-cache': 'inference', lora: 'peft' };
const part = (html: string): string =>
  bookPart(html, {
    slug: 'lora',
    base: '/wenqu/',
    bookUrl: (slug, anchor) => {
      const topic = topics[slug];
      if (topic === undefined) return undefined;
      return `${topic === 'peft' ? '' : `/wenqu/book/${topic}/`}#${bookId(slug, anchor)}`;
    },
  });

describe('a question in the book', () => {
  it('has ids of its own, and what names them follows', () => {
    expect(part('<svg id="answer" aria-labelledby="answer-title key"></svg><h4 id="a">A</h4>')).toBe(
      '<svg id="q-lora--answer" aria-labelledby="q-lora--answer-title q-lora--key"></svg><h5 id="q-lora--a">A</h5>',
    );
    expect(part('<input type="checkbox" id="key-point-1"><label for="key-point-1">x</label>')).toBe(
      '<input type="checkbox" id="q-lora--key-point-1"><label for="q-lora--key-point-1">x</label>',
    );
  });

  it('keeps the arrows of its drawings', () => {
    expect(part('<marker id="m-tip"/><path marker-end="url(#m-tip)" d="M0 0"/>')).toBe(
      '<marker id="q-lora--m-tip"/><path marker-end="url(#q-lora--m-tip)" d="M0 0"/>',
    );
  });

  it('leads from its links to the places of the questions in the book, whatever page they stand on', () => {
    expect(part('<a href="#ref-hu2021lora">x</a>')).toBe('<a href="#q-lora--ref-hu2021lora">x</a>');
    expect(part('<a href="/wenqu/q/rope/#calc">x</a>')).toBe(
      '<a href="/wenqu/book/transformer/#q-rope--calc">x</a>',
    );
    expect(part('<a class="x" href="/wenqu/q/kv-cache/">x</a>')).toBe(
      '<a class="x" href="/wenqu/book/inference/#q-kv-cache">x</a>',
    );
  });

  it('leaves every other address as it is', () => {
    for (const href of [
      '/wenqu/glossary/#lora',
      'https://arxiv.org/abs/2106.09685#S1',
      '/wenqu/q/rope.md',
      '/q/rope/',
    ]) {
      expect(part(`<a href="${href}">x</a>`)).toBe(`<a href="${href}">x</a>`);
    }
  });

  it('has its headings one level lower, under its title', () => {
    expect(part('<h2>A</h2><h3 class="x">B</h3>')).toBe('<h3>A</h3><h4 class="x">B</h4>');
  });

  it('has no landmarks, of which each question would bring the same', () => {
    expect(part('<section id="answer" class="answer" aria-labelledby="answer-title">x</section>')).toBe(
      '<section id="q-lora--answer" class="answer">x</section>',
    );
  });

  it('changes no text, and no attribute that merely looks like one', () => {
    const html =
      '<p title="id=&quot;x&quot; > <h2">a &lt;h2 id="x"&gt; b</p><code>#x</code><svg viewBox="0 0 1 1"/>';
    expect(part(html)).toBe(html);
  });
});
