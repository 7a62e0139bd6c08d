import type { Change } from '../../words/changes.ts';
import { inset, type Passage } from '../../words/passage.ts';
import { passagesOf } from '../../words/passages.ts';
import { fullWidth, mayBeMisset, missettings } from '../../words/setting.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Spaces and punctuation between Chinese and Latin words stand as the typography sets them. */
export const textSpacing: PageRule = {
  id: 'text-spacing',
  group: 'text',
  scope: 'page',
  about: '中文与英文、数字、公式之间空一格，全角标点两侧不空，标点用全角',
  remedy: '照建议改，或运行 npm run check -- --fix',
  *run(page) {
    for (const passage of passagesOf(page)) {
      if (isLabel(passage)) continue;
      const words = wordsOf(passage);
      if (!mayBeMisset(words)) continue;
      for (const change of missettings(words, page.typography)) {
        const [from, to] = underCaret(change, words.length);
        yield problem(page.path, passage.span(from, to), messageFor(passage, change), {
          edits: passage.edits(change.start, change.end, change.text),
        });
      }
    }
  },
};

/** What people type into a search box, and the labels of a drawing, which have no room for spaces. */
function isLabel({ carrier, text }: Passage): boolean {
  return carrier === 'alias' || (carrier === 'drawing' && text.length <= 4);
}

/**
 * The words to be set: a formula and a piece of code as a Latin word. In `**要点。** 正文` the space parts the bold words
 * from those after them, and lets other readers of Markdown see the bold: there the setting begins anew.
 */
function wordsOf({ text, stretches }: Passage): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start } of stretches) {
    if (start === 0 || text[start] !== ' ' || !fullWidth.test(text[start - 1] ?? '')) continue;
    parts.push(text.slice(from, start));
    from = start + 1;
  }
  return [...parts, text.slice(from)].join('\n').replaceAll(inset, 'x');
}

/** The characters on both sides of a missing space; else those that are wrong. */
function underCaret({ start, end }: Change, length: number): [number, number] {
  return start === end ? [Math.max(0, start - 1), Math.min(length, start + 1)] : [start, end];
}

function messageFor(passage: Passage, { start, end, text }: Change): string {
  const [from, to] = [Math.max(0, start - 4), end + 4];
  const right = `${passage.around(from, start, 0)}${text}${passage.around(end, to, 0)}`;
  const kind = start === end ? '缺空格' : text === '' ? '多空格' : '标点应为全角';
  return `${kind}：“${passage.around(from, to, 0)}”应为“${right}”`;
}
