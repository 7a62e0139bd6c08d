import { fromHtml } from 'hast-util-from-html';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { describe, expect, it } from 'vitest';
import { katexOptions } from '../../../src/markdown/macros.ts';
import rehypeFormulas from '../../../src/markdown/plugins/rehype-formulas.ts';
import rehypeParseRaw from '../../../src/markdown/plugins/rehype-parse-raw.ts';

const base = () => unified().use(remarkParse).use(remarkMath).use(remarkRehype);
const own = base()
  .use(rehypeFormulas, katexOptions())
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();
const reference = base().use(rehypeKatex, katexOptions()).use(rehypeStringify).freeze();
/** HTML as a browser reads it: attributes may be quoted and elements closed in one way or another. */
const read = (html: unknown) => reference.stringify(fromHtml(String(html), { fragment: true }));
const render = (processor: unknown, text: string) => (processor as Processor).processSync(text);

describe('typesetting formulas', () => {
  it.each([
    ['in a line', '设 $d_k$，则 $\\sqrt{d_k}$ 与 $d_k$'],
    ['on their own', '$$\nx = \\frac{a}{b}\n$$\n\n又一次：\n\n$$\nx = \\frac{a}{b}\n$$'],
    ['the same in both ways', '$x$\n\n$$\nx\n$$\n\n- **$x$**\n\n> $x$'],
    ['beside code', '`x` 与 $x$\n\n```\nx\n```\n\n```math\nx\n```'],
  ])('%s gives what rehype-katex gives, first and again', (_, text) => {
    const expected = read(render(reference, text));
    expect(read(render(own, text))).toBe(expected);
    expect(read(render(own, text))).toBe(expected);
    expect(expected).toContain('class="katex"');
  });

  it('reports a mistake at each place where it stands', () => {
    const text = '$\\frac{1}$\n\n又 $\\frac{1}$';
    const places = (processor: unknown) =>
      render(processor, text).messages.map(({ line, column, ruleId, source }) => ({
        line,
        column,
        ruleId,
        source,
      }));
    expect(places(own)).toEqual(places(reference));
    expect(places(own)).toHaveLength(2);
  });

  it('can be made a tree for a compiler that takes no HTML', () => {
    const text = '设 $d_k$\n\n> - $\\frac{a}{b}$';
    const tree = own().use(rehypeParseRaw);
    const nodes = JSON.stringify(tree.runSync(tree.parse(text)));
    expect(nodes).not.toContain('"raw"');
    expect(read(tree.processSync(text))).toBe(read(render(reference, text)));
  });
});
