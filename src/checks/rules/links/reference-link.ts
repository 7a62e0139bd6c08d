import { passagesOf } from '../../words/passages.ts';
import { problem, type PageRule } from '../../rule.ts';
import { spanInFile } from '../../text-place.ts';

// `x[i][j]` is an index, not a link: a link has no word right before it.
const undefinedReference = /(?<![\w)\]}\uFFFC])\[(?!\^)([^[\]\n]{1,120})\]\[([^[\]\n]{0,120})\]/g;

/** Every link has its address beside its words, where the site turns it into its own. */
export const referenceLink: PageRule = {
  id: 'reference-link',
  group: 'links',
  scope: 'page',
  about: '链接写成行内形式，不用 [文字][标签]',
  remedy: '写成 [文字](网址)，删去标签的定义',
  *run(page) {
    const { source, texts, path } = page;
    for (const text of texts) {
      const at = (place: Parameters<typeof spanInFile>[2]) => spanInFile(source, text, place);
      for (const { form, text: words, url, at: place } of text.facts.unfollowed) {
        if (form === 'reference') yield problem(path, at(place), `链接“${words}”写成了引用 [${url}]`);
        if (form === 'definition') yield problem(path, at(place), `[${words}]: ${url} 是链接的定义`);
      }
    }
    for (const passage of passagesOf(page)) {
      if (!passage.text.includes('][')) continue;
      for (const match of passage.text.matchAll(undefinedReference)) {
        const [written, words, label] = match;
        const span = passage.span(match.index, match.index + written.length);
        yield problem(
          path,
          span,
          `链接“${words}”引用的 [${label || words}] 没有定义，${written} 会照原样显示`,
        );
      }
    }
  },
};
