import type { Element, ElementContent, Root } from 'hast';
import katex, { type KatexOptions } from 'katex';
import rehypeKatex from 'rehype-katex';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { TypesetFormulas } from '../typeset-formulas.ts';

type Parent = Root | Element;

interface Formula {
  tex: string;
  displayMode: boolean;
}

/**
 * Typesets formulas as `rehype-katex` does, which reports their mistakes, but leaves them as the HTML that KaTeX gives:
 * a formula has hundreds of elements, and a tree of them that nobody asks anything is the dearest part of a build. Each
 * is typeset once, since the same symbols stand on many pages.
 */
const rehypeFormulas: Plugin<[KatexOptions], Root> = (options) => {
  const report = rehypeKatex(options) as (tree: Root, file: VFile) => void;
  const known = TypesetFormulas.shared();
  return (tree, file) => {
    const replace = (parent: Parent): void => {
      parent.children = parent.children.flatMap((child): ElementContent[] => {
        if (child.type !== 'element') return [child as ElementContent];
        const formula = formulaOf(child);
        if (formula) return typeset(child, formula);
        replace(child);
        return [child];
      });
    };
    const typeset = (element: Element, { tex, displayMode }: Formula): ElementContent[] => {
      const key = `${String(displayMode)}\n${tex}`;
      try {
        const html = known.get(key) ?? katex.renderToString(tex, { ...options, displayMode });
        known.set(key, html);
        return [{ type: 'raw', value: html }];
      } catch {
        const alone: Root = { type: 'root', children: [element] };
        report(alone, file);
        return alone.children as ElementContent[];
      }
    };
    replace(tree);
  };
};

/** What a formula of Markdown is, in a line, on its own or fenced; undefined for any other element. */
function formulaOf(element: Element): Formula | undefined {
  const [only, ...others] = element.children;
  if (others.length > 0 || only === undefined) return undefined;
  const isBlock = element.tagName === 'pre';
  const code = isBlock ? only : element;
  if (code.type !== 'element' || code.tagName !== 'code') return undefined;
  const names = code.properties['className'];
  const [text, ...more] = code.children;
  if (!Array.isArray(names) || !names.includes('language-math') || text?.type !== 'text') return undefined;
  return more.length > 0
    ? undefined
    : { tex: text.value, displayMode: isBlock || names.includes('math-display') };
}

export default rehypeFormulas;
