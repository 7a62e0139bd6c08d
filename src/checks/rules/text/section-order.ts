import { sections } from '../../../markdown/sections.ts';
import { spanOf } from '../../../source/source.ts';
import { nearest } from '../../../text/nearest.ts';
import { problem, type PageRule } from '../../rule.ts';

/** A question has the known sections, in their order. */
export const sectionOrder: PageRule = {
  id: 'section-order',
  group: 'text',
  scope: 'page',
  about: '小节用固定的名称和次序',
  remedy: '小节用固定的名称和次序',
  *run({ kind, texts, path }) {
    if (kind !== 'question') return;
    const names = Object.keys(sections);
    let last = -1;
    for (const { depth, text, at } of texts[0]?.facts.headings ?? []) {
      if (depth !== 2) continue;
      const rank = names.indexOf(text);
      if (rank < 0) {
        const message = `不认识的小节“${text}”${nearest(text, names)}，可用：${names.join('、')}`;
        yield problem(path, spanOf(at), message);
      } else if (rank < last) {
        yield problem(path, spanOf(at), `小节“${text}”应在“${names[last]}”之前`);
      } else last = rank;
    }
  },
};
