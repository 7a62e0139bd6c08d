import { passagesOf } from '../../words/passages.ts';
import { problem, type PageRule } from '../../rule.ts';

interface Mark {
  pattern: RegExp;
  /** What should stand there, `$1` for the group; missing where only the author knows. */
  right?: string;
}

const H = String.raw`\p{Script=Han}`;

/** Punctuation that the typography leaves as it is. */
const marks: readonly Mark[] = [
  { pattern: new RegExp(`(?<=${H});|;(?=${H})`, 'gu'), right: '；' },
  { pattern: /([，、；：。])\1+/gu, right: '$1' },
  { pattern: /[，、；：][，、；：。]|。[，、；：]/gu },
  {
    pattern: new RegExp(String.raw`(?<=${H})\.{3,6}|\.{3,6}(?=${H})|(?<=${H})…(?!…)|(?<!…)…(?=${H})`, 'gu'),
    right: '……',
  },
  { pattern: new RegExp(String.raw`(?<=${H}) ?-{2,3} ?(?=${H})`, 'gu'), right: '——' },
  {
    pattern: new RegExp(String.raw`(?<![\w)\]=,([])\(([^()]{0,80}?${H}[^()]{0,80})\)`, 'gu'),
    right: '（$1）',
  },
  { pattern: new RegExp(String.raw`(?<=${H})\(([^()]{0,120})\)`, 'gu'), right: '（$1）' },
  // Behind a bracket, a comma or an equals sign it is the text of a program.
  {
    pattern: new RegExp(String.raw`(?<=[\w([=,+])"[^"]*"|"([^"]{0,80}?${H}[^"]{0,80})"`, 'gu'),
    right: '“$1”',
  },
];

/** Chinese sentences carry Chinese punctuation, once. */
export const textPunctuation: PageRule = {
  id: 'text-punctuation',
  group: 'text',
  scope: 'page',
  about: '中文里的分号、括号、引号用全角，省略号写……，破折号写——，标点不重复',
  remedy: '照建议改',
  *run(page) {
    for (const passage of passagesOf(page)) {
      const { text, carrier } = passage;
      if (carrier === 'alias' || !/[;:("]|\.{3}|--|[…—]|[，、；：。]{2}/.test(text)) continue;
      const found = new Set<number>();
      for (const { pattern, right } of marks) {
        for (const match of text.matchAll(pattern)) {
          if (found.has(match.index) || (right?.includes('$1') && match[1] === undefined)) continue;
          found.add(match.index);
          const [wrong] = match;
          const to = match.index + wrong.length;
          const better = right?.replace('$1', () => match[1] ?? '');
          const wanted = better === undefined ? '重叠了，留一个' : `应为 ${better}`;
          const message = `“${passage.around(match.index, to, 2)}”里的 ${wrong} ${wanted}`;
          yield problem(page.path, passage.span(match.index, to), message, {
            edits: better === undefined ? [] : passage.edits(match.index, to, better),
          });
        }
      }
    }
  },
};
