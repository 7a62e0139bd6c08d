import { Lines } from '../../../text/lines.ts';
import { drawingFaults } from '../../figures/drawing-faults.ts';
import { problem, type CollectionRule } from '../../rule.ts';
import { spanIn } from '../../text-place.ts';

const folder = 'content/figures/';

/** Figures are used, have a caption, and say in words what they show. */
export const figureValid: CollectionRule = {
  id: 'figure-valid',
  group: 'links',
  scope: 'collection',
  about: '每张图有人用、有图注，SVG 有 viewBox、title 和 desc，颜色随主题变，图片有替代文字',
  remedy: '补上缺的，颜色改用 fig- 开头的 class（src/styles/figure.css），删去没人用的图',
  *run(context) {
    const { files, texts } = context;
    const names = [...files.keys()]
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length));
    const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));
    const used = new Set<string>();
    for (const text of texts) {
      for (const { src, caption, at } of text.facts.figures) {
        // A name in another case, or with a path, is a finding of its own: the drawing is used all the same.
        used.add(byLowerCase.get(src.slice(src.lastIndexOf('/') + 1).toLowerCase()) ?? src);
        const span = spanIn(context, text, at);
        if (caption.trim() === '') yield problem(text.file, span, '图没有图注：写成 ::figure[图注]{src="…"}');
      }
      for (const { url, alt, at } of text.facts.images) {
        const span = spanIn(context, text, at);
        yield problem(
          text.file,
          span,
          alt.trim() === ''
            ? `图片 ${url} 没有替代文字`
            : `图片 ${url}：图用 ::figure[图注]{src="name.svg"} 引入`,
        );
      }
    }
    for (const name of names) {
      const source = files.get(folder + name) ?? '';
      const span = { line: 1, column: 1, length: 1 };
      if (!/<svg[\s>]/.test(source)) yield problem(folder + name, span, '不是 SVG');
      for (const tag of ['title', 'desc']) {
        if (!new RegExp(`<${tag}[^>]*>[^<]+</${tag}>`).test(source))
          yield problem(folder + name, span, `缺少 <${tag}>`);
      }
      const lines = new Lines(source);
      for (const { start, length, message } of drawingFaults(source))
        yield problem(folder + name, { ...lines.at(start), length }, message);
      if (!used.has(name)) yield problem(folder + name, span, '没有题目用到这张图');
    }
  },
};
