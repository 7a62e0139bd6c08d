import { escapeFaults } from '../../links/encoding.ts';
import { externalAddresses } from '../../links/external.ts';
import { addressEdit, partSpan } from '../../links/place.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Percent escapes are whole, and stand only where they are needed. */
export const linkEncoding: PageRule = {
  id: 'link-encoding',
  group: 'links',
  scope: 'page',
  about: '网址里的百分号编码正确，也没有多余的编码',
  remedy: '字母、数字、连字符和站内的汉字直接写，其余写成完整的 %XX',
  *run(page) {
    const { source, texts, path } = page;
    for (const text of texts) {
      for (const link of text.facts.links) {
        const local = !/^[a-z][a-z+.-]*:/i.test(link.url);
        for (const { from, to, message, instead } of escapeFaults(link.url, local)) {
          const mended = instead && link.url.slice(0, from) + instead + link.url.slice(to);
          const edits = mended === undefined ? [] : addressEdit(source, text, link, mended);
          yield problem(
            path,
            partSpan(source, text, link, from, to),
            message,
            edits.length > 0 ? { edits } : {},
          );
        }
      }
    }
    if (page.kind !== 'references') return;
    for (const { url, span } of externalAddresses(page)) {
      for (const { from, to, message } of escapeFaults(url, false))
        yield problem(path, span(from, to), message);
    }
  },
};
