import type { Element, ElementContent, Root } from 'hast';
import type { KatexOptions } from 'katex';
import rehypeKatex from 'rehype-katex';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { TypesetFormulas } from '../typeset-formulas.ts';

type Parent = Root | Element;

/**
 * Typesets formulas as `rehype-katex` does, and each only once: the same symbols stand on many pages, and the same
 * derivations on a page and in its mock interview. Typesetting is the dearest part of a build.
 */
const rehypeFormulas: Plugin<[KatexOptions], Root> = (options) => {
  const typeset = rehypeKatex(options) as (tree: Root, file: VFile) => void;
  const known = TypesetFormulas.shared();
  return (tree, file) => {
    const replace = (parent: Parent): void => {
      parent.children = parent.children.flatMap((child): ElementContent[] => {
        if (child.type !== 'element') return [child as ElementContent];
        const formula = formulaOf(child);
        if (formula === undefined) {
          replace(child);
          return [child];
        }
        return known.get(formula) ?? render(child, formula);
      });
    };
    const render = (element: Element, formula: string): ElementContent[] => {
      const messages = file.messages.length;
      const alone: Root = { type: 'root', children: [element] };
      typeset(alone, file);
      const result = alone.children as ElementContent[];
      // A formula with a mistake is typeset again where it stands, so that each place is reported.
      if (file.messages.length === messages) known.set(formula, result);
      return result;
    };
    replace(tree);
  };
};

/** What tells a formula from all others; undefined for any other element. */
function formulaOf(element: Element): string | undefined {
  const [only, ...others] = element.children;
  if (others.length > 0 || only === undefined) return undefined;
  const code = element.tagName === 'pre' ? only : element;
  if (code.type !== 'element' || code.tagName !== 'code') return undefined;
  const names = code.properties['className'];
  const [text, ...more] = code.children;
  if (!Array.isArray(names) || !names.includes('language-math') || text?.type !== 'text') return undefined;
  return more.length > 0 ? undefined : `${element.tagName} ${names.join(' ')}\n${text.value}`;
}

export default rehypeFormulas;
