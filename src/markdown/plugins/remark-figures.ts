import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Plugin } from 'unified';
import { visit } from '../visit.ts';

/**
 * `::figure[caption]{src="name.svg" interactive="name"}` becomes a `<figure>`; its drawing is put in by
 * `rehype-inline-figures`, its sliders by `rehype-figure-tools`.
 * Any other directive is a mistake.
 */
const remarkFigures: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, (node) => {
    if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return;
    const directive = node as LeafDirective;
    const { src, interactive } = directive.attributes ?? {};
    if (directive.type !== 'leafDirective' || directive.name !== 'figure' || !src) {
      file.message(`不认识的指令 ${directive.name}：图写成 ::figure[图注]{src="name.svg"}`, {
        place: directive.position,
        ruleId: 'directive',
        source: 'wenqu',
      });
      return;
    }
    const caption = [...directive.children];
    directive.data = {
      hName: 'figure',
      hProperties: {
        className: ['figure'],
        id: `fig-${src.replace(/\.svg$/, '')}`,
        dataFigure: src,
        ...(interactive === undefined ? {} : { dataInteractive: interactive ?? '' }),
      },
    };
    directive.children = [{ type: 'paragraph', data: { hName: 'figcaption' }, children: caption } as never];
  });
};

export default remarkFigures;
