import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { interactiveFigures } from '../../figures/registry.ts';
import { figureControls } from '../figure-controls.ts';

/** Puts into each figure what its reader works it with: the button that enlarges it, the sliders that it has. */
const rehypeFigureTools: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'figure') return;
    const caption = node.children.findIndex(
      (child) => child.type === 'element' && child.tagName === 'figcaption',
    );
    if (caption < 0) return;
    const name = node.properties['dataInteractive'];
    delete node.properties['dataInteractive'];
    node.children.push(enlargeButton(toString(node.children[caption] as Element)));
    if (typeof name !== 'string') return;
    const figure = interactiveFigures.get(name);
    if (figure) node.children.splice(caption, 0, figureControls(name, figure));
    else {
      file.message(`没有叫 ${name} 的交互图`, {
        place: node.position,
        ruleId: 'figure-interactive',
        source: 'wenqu',
      });
    }
  });
};

function enlargeButton(caption: string): Element {
  return {
    type: 'element',
    tagName: 'button',
    properties: {
      type: 'button',
      className: ['figure-enlarge'],
      ariaLabel: `放大：${caption}`,
      dataPagefindIgnore: '',
    },
    children: [],
  };
}

export default rehypeFigureTools;
