import { spanOf } from '../../../source/source.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Something stands below every heading. */
export const sectionEmpty: PageRule = {
  id: 'section-empty',
  group: 'text',
  scope: 'page',
  about: '每个标题下面都有内容',
  remedy: '写上内容，或删去这个标题',
  *run({ texts, path, source }) {
    for (const { facts, field } of texts) {
      if (field) continue;
      for (const [index, { depth, text, at }] of facts.headings.entries()) {
        const next = facts.headings[index + 1];
        if (next && next.depth > depth) continue;
        const end = next ? next.at.line : source.lines.count + 1;
        let line = at.endLine + 1;
        while (line < end && source.lines.text(line).trim() === '') line += 1;
        if (line >= end) yield problem(path, spanOf(at), `小节“${text}”是空的`);
      }
    }
  },
};
