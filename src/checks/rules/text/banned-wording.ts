import { bannedWordings } from '../../house-style.ts';
import { quotedRanges } from '../../words/quotes.ts';
import { passagesOf } from '../../words/passages.ts';
import { problem, type PageRule } from '../../rule.ts';

const betterFor = new Map(bannedWordings.map(({ wording, better }) => [wording, better]));
const banned = new RegExp(bannedWordings.map(({ wording }) => wording).join('|'), 'g');
const openings = /^(?:首先|其次|最后|综上|总之)[，,]/;

/** No wording that the style guide bans, unless it is quoted as a wording. */
export const bannedWording: PageRule = {
  id: 'banned-wording',
  group: 'text',
  scope: 'page',
  about: '不用写法指南禁用的套话和机翻词（清单在 src/checks/house-style.ts）',
  remedy: '换成建议的说法；谈论这个词本身时加引号“…”',
  *run(page) {
    for (const passage of passagesOf(page)) {
      const { carrier, text, field } = passage;
      // Readers' own words, and the claims that a correction quotes, stand as they are said.
      if (carrier === 'alias' || carrier === 'ask' || field?.at(-1) === 'claim') continue;
      const opening = field?.[0] === 'summary' ? openings.exec(text)?.[0] : undefined;
      if (opening !== undefined) {
        yield problem(
          page.path,
          passage.span(0, opening.length - 1),
          `30 秒回答不以“${opening.slice(0, -1)}”开头`,
          {
            remedy: '先说结论',
          },
        );
      }
      let quoted: [number, number][] | undefined;
      for (const match of text.matchAll(banned)) {
        const [wording] = match;
        quoted ??= quotedRanges(text);
        if (quoted.some(([start, end]) => start <= match.index && match.index < end)) continue;
        const better = betterFor.get(wording);
        const message = `不用“${wording}”${better ? `：换成“${better}”` : '：删去，直接说结论'}`;
        yield problem(page.path, passage.span(match.index, match.index + wording.length), message);
      }
    }
  },
};
