import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { treesFromHtml } from '../../../src/node-tree/from-html.ts';
import type { NodeTree } from '../../../src/node-tree/tree.ts';

const textOf = (tree: NodeTree): string =>
  typeof tree === 'string' ? tree : (tree.slice(2) as NodeTree[]).map(textOf).join('');

describe('rendered content as a tree', () => {
  it('keeps elements, attributes and text, with character references resolved', () => {
    expect(treesFromHtml('a &lt; <a href="/q/x/" class="c">b<b>c</b></a>')).toEqual([
      'a < ',
      ['a', { href: '/q/x/', class: 'c' }, 'b', ['b', {}, 'c']],
    ]);
  });

  it('keeps the MathML of a formula, which screen readers read', () => {
    const [tree] = treesFromHtml(katex.renderToString('QK^\\top'));
    expect(JSON.stringify(tree)).toContain('"math",{"xmlns":"http://www.w3.org/1998/Math/MathML"}');
    expect(textOf(tree ?? '')).toContain('QK^\\top');
  });

  it('leaves comments out', () => {
    expect(treesFromHtml('a<!-- b -->')).toEqual(['a']);
  });
});
