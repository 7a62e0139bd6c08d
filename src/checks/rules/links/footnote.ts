import { nearest } from '../../../text/nearest.ts';
import type { NoteFact } from '../../../markdown/facts.ts';
import { passagesOf } from '../../words/passages.ts';
import { problem, type PageRule } from '../../rule.ts';
import { spanInFile } from '../../text-place.ts';

/** Footnotes and their marks belong together one to one. */
export const footnote: PageRule = {
  id: 'footnote',
  group: 'links',
  scope: 'page',
  about: '每个脚注标记有定义，每个脚注有人引用，没有重名',
  remedy: '标记写 [^名称]，另起一段写 [^名称]: 脚注',
  *run(page) {
    const { source, texts, path } = page;
    for (const text of texts) {
      const { notes } = text.facts;
      const used = new Set(notes.filter(({ definition }) => !definition).map(keyOf));
      const defined = new Set<string>();
      for (const note of notes.filter(({ definition }) => definition)) {
        const span = { ...spanInFile(source, text, note.at), length: note.label.length + 3 };
        if (defined.has(keyOf(note))) yield problem(path, span, `脚注 [^${note.label}] 定义了两次`);
        else if (!used.has(keyOf(note))) yield problem(path, span, `脚注 [^${note.label}] 没有被引用`);
        defined.add(keyOf(note));
      }
    }
    const labels = texts.flatMap(({ facts }) => facts.notes.map(({ label }) => label));
    for (const passage of passagesOf(page)) {
      if (!passage.text.includes('[^')) continue;
      for (const match of passage.text.matchAll(/\[\^([^\]\s]{1,60})\]/g)) {
        const [mark, label = ''] = match;
        const span = passage.span(match.index, match.index + mark.length);
        yield problem(path, span, `脚注 ${mark} 没有定义${nearest(label, labels)}`);
      }
    }
  },
};

const keyOf = ({ label }: NoteFact): string => label.toLowerCase();
