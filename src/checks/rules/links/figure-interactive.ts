import { startOf } from '../../../figures/figure.ts';
import { interactiveFigures } from '../../../figures/registry.ts';
import { withDrawing } from '../../../figures/svg-text.ts';
import { Lines } from '../../../text/lines.ts';
import { nearest } from '../../../text/nearest.ts';
import { problem, type CollectionRule } from '../../rule.ts';
import { spanIn } from '../../text-place.ts';

/** An interactive figure is one that exists, over its own drawing, which shows it as it stands at first. */
export const figureInteractive: CollectionRule = {
  id: 'figure-interactive',
  group: 'links',
  scope: 'collection',
  about: '::figure 的 interactive 是已有的交互图，src 是它自己的图，图画的是滑块的起始位置',
  remedy: '写成 ::figure[图注]{src="lora-rank.svg" interactive="lora-rank"}；图由 npm run figures 生成',
  *run(context) {
    for (const text of context.texts) {
      for (const { src, interactive, at } of text.facts.figures) {
        if (interactive === undefined) continue;
        const span = spanIn(context, text, at);
        const figure = interactiveFigures.get(interactive);
        const own = `${interactive}.svg`;
        if (!figure) {
          const hint = nearest(interactive, interactiveFigures.keys());
          yield problem(text.file, span, `没有叫 ${interactive} 的交互图${hint}`);
        } else if (src !== own) {
          yield problem(text.file, span, `交互图 ${interactive} 的图是 ${own}，不是 ${src}`);
        }
      }
    }
    for (const [name, figure] of interactiveFigures) {
      const path = `content/figures/${name}.svg`;
      const file = context.files.get(path);
      const drawn = file && withDrawing(file, figure.draw(startOf(figure)));
      if (file === undefined || file === drawn) continue;
      const place = new Lines(file).at(firstDifference(file, drawn ?? ''));
      yield problem(path, { ...place, length: 1 }, '图与交互图的起始位置不一致：运行 npm run figures');
    }
  },
};

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
