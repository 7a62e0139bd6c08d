import type { NodeTree } from '../node-tree/tree.ts';

const opening = '<g data-live>';
const closing = '</g>';

/** Drawings as the text of an SVG file, an element a line. */
export function svgText(trees: readonly NodeTree[]): string {
  return trees
    .map((tree) => {
      if (typeof tree === 'string') return escaped(tree);
      const [tag, attributes, ...children] = tree;
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      const start = `<${tag}${written.join('')}`;
      return children.length === 0 ? `${start}/>` : `${start}>${svgText(children)}</${tag}>`;
    })
    .join(trees.length > 1 ? '\n' : '');
}

/**
 * The file of a drawing with what follows the sliders drawn anew: the group `data-live`, last of the file.
 * @returns undefined when the file has no place for it
 */
export function withDrawing(file: string, trees: readonly NodeTree[]): string | undefined {
  const [start, end] = [file.indexOf(opening), file.lastIndexOf(closing)];
  if (start < 0 || end < start) return undefined;
  return `${file.slice(0, start + opening.length)}\n${svgText(trees)}\n${file.slice(end)}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
