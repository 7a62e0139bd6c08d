import { questionPath } from '../../../knowledge/raw.ts';
import { sections } from '../../../markdown/sections.ts';
import { spanOf } from '../../../source/source.ts';
import { nearest } from '../../../text/nearest.ts';
import { problem, type PageRule } from '../../rule.ts';

/** A question has the known sections, in their order, none empty, and no heading twice. */
export const sectionOrder: PageRule = {
  id: 'section-order',
  group: 'text',
  scope: 'page',
  about: '小节用固定的名称和次序，不空，标题不重复',
  remedy: '小节用固定的名称和次序',
  *run({ texts, path: file }) {
    const names = Object.keys(sections);
    for (const { facts, field } of texts) {
      if (field || !questionPath(file)) continue;
      let last = -1;
      const seen = new Set<string>();
      for (const { depth, text, at } of facts.headings) {
        const span = spanOf(at);
        if (seen.has(text)) yield problem(file, span, `标题“${text}”出现两次`);
        seen.add(text);
        if (depth === 1) yield problem(file, span, '正文不写一级标题：题目已在 title 里');
        if (depth !== 2) continue;
        const rank = names.indexOf(text);
        if (rank < 0)
          yield problem(
            file,
            span,
            `不认识的小节“${text}”${nearest(text, names)}，可用：${names.join('、')}`,
          );
        else if (rank < last) yield problem(file, span, `小节“${text}”应在“${names[last]}”之前`);
        else last = rank;
      }
      for (const { id, title, text } of facts.sections) {
        const heading = facts.headings.find((one) => one.id === id && one.depth === 2);
        if (heading && text === '') yield problem(file, spanOf(heading.at), `小节“${title}”是空的`);
      }
    }
  },
};
