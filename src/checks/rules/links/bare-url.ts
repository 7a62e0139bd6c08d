import { partSpan } from '../../links/place.ts';
import { passagesOf } from '../../words/passages.ts';
import { problem, type CheckedPage, type PageRule } from '../../rule.ts';
import { editInFile } from '../../text-place.ts';
import type { Problem } from '../../finding.ts';

const beyond = /[\u3000-\u303f\uff01-\uff65“”‘’…—]|\p{Script=Han}/u;

/** No address stands in the text without words: it is hard to read, and swallows the Chinese text behind it. */
export const bareUrl: PageRule = {
  id: 'bare-url',
  group: 'links',
  scope: 'page',
  about: '正文里没有裸露的网址和邮箱',
  remedy: '写成 [文字](网址)',
  *run(page) {
    yield* linked(page);
    yield* plain(page);
  },
};

/** Addresses that GFM makes links of. */
function* linked({ source, texts, path }: CheckedPage): Generator<Problem> {
  for (const text of texts) {
    for (const link of text.facts.links) {
      if (link.form !== 'bare') continue;
      const written = link.text;
      const swallowed = beyond.exec(written);
      const length = swallowed?.index ?? written.length;
      const message = swallowed
        ? `网址 ${written.slice(0, length)} 没有写成链接，后面的“${written.slice(length, length + 12)}”也被当成了网址`
        : `网址 ${written} 没有写成链接`;
      // MDX knows no `<url>`.
      const safe = !swallowed && !path.endsWith('.mdx') && /^https?:/i.test(written);
      const edits = safe ? editInFile(source, text, link.destination, written, `<${written}>`) : [];
      const span = partSpan(source, text, { ...link, url: written }, 0, length);
      yield problem(path, span, message, edits.length > 0 ? { edits } : {});
    }
  }
}

/** Addresses in words that are no Markdown, or where GFM does not see them. */
function* plain(page: CheckedPage): Generator<Problem> {
  for (const passage of passagesOf(page)) {
    if (!passage.text.includes('//')) continue;
    for (const match of passage.text.matchAll(/\bhttps?:\/\/[^\s\u3000-\u303f\uff01-\uff65]*/gi)) {
      if (passage.stretchAt(match.index)?.link !== undefined) continue;
      const end = match.index + match[0].length;
      yield problem(page.path, passage.span(match.index, end), `网址 ${match[0]} 没有写成链接`);
    }
  }
}
