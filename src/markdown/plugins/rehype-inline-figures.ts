import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Gives the source of a drawing below `content/figures/`, or undefined when there is none. */
export type ReadFigure = (name: string) => string | undefined;

/** Puts drawings into their figures, so that they follow the theme and their text can be selected. */
const rehypeInlineFigures: Plugin<[{ readFigure: ReadFigure }], Root> =
  ({ readFigure }) =>
  (tree, file) => {
    visit(tree, 'element', (node) => {
      const name = node.properties['dataFigure'];
      if (node.tagName !== 'figure' || typeof name !== 'string') return;
      delete node.properties['dataFigure'];
      const source = readFigure(name);
      const drawing = source === undefined ? undefined : parseDrawing(source, name);
      if (!drawing) {
        file.message(`图 ${name} 不存在或不是 SVG`, {
          place: node.position,
          ruleId: 'figure-exists',
          source: 'wenqu',
        });
        return;
      }
      node.children.unshift(drawing);
    });
  };

function parseDrawing(source: string, name: string): Element | undefined {
  const body = source
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim();
  const drawing = fromHtml(body, { fragment: true, space: 'svg' }).children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'svg',
  );
  if (drawing) prefixIds(drawing, `${name.replace(/\W+/g, '-').replace(/-svg$/, '')}-`);
  return drawing;
}

/** Ids are unique in a drawing but not on a page with several: each gets the drawing's name in front. */
function prefixIds(drawing: Element, prefix: string): void {
  visit(drawing, 'element', (node) => {
    for (const [key, value] of Object.entries(node.properties)) {
      if (key === 'id') node.properties[key] = `${prefix}${String(value)}`;
      else if (key === 'ariaLabelledBy' || key === 'ariaDescribedBy') {
        node.properties[key] = [value]
          .flat()
          .join(' ')
          .split(/\s+/)
          .map((id) => `${prefix}${id}`);
      } else if (typeof value === 'string') {
        node.properties[key] = value.replace(/url\(#/g, `url(#${prefix}`).replace(/^#(?=\w)/, `#${prefix}`);
      }
    }
  });
}

export default rehypeInlineFigures;
