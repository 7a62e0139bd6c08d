import type { BlockFact } from '../../../markdown/blocks.ts';
import type { LinkFact } from '../../../markdown/facts.ts';
import type { AnalysedText } from '../../../source/loaded-file.ts';
import { addressSpan } from '../../links/place.ts';
import { problem, type PageRule } from '../../rule.ts';

const further = '延伸';

/** Nothing is offered twice at once: in a paragraph, an item, a cell, or the list of what to read next. */
export const duplicateLink: PageRule = {
  id: 'duplicate-link',
  group: 'links',
  scope: 'page',
  about: '同一段、同一格和同一份“延伸”里没有两个链接指向同一处',
  remedy: '留下最先出现的那个链接',
  *run({ source, texts, path }) {
    for (const text of texts) {
      for (const group of groups(text)) {
        const seen = new Map<string, LinkFact>();
        for (const link of group) {
          const key = keyOf(link);
          if (key === undefined) continue;
          const first = seen.get(key);
          if (first) {
            const where = addressSpan(source, text, first).line;
            yield problem(path, addressSpan(source, text, link), `${link.url} 在第 ${where} 行已经链接过`);
          } else seen.set(key, link);
        }
      }
    }
  },
};

/** Citations may come back: each names another place in its source. */
function keyOf({ target, url, form }: LinkFact): string | undefined {
  if (target.kind === 'question') return `${form === 'card' ? 'card ' : ''}${target.slug}#${target.hash}`;
  return target.kind === 'reference' || target.kind === 'unknown' ? undefined : url;
}

/** The links by block; the section of further reading counts as one. Blocks and links both come in their order. */
function* groups({ blocks, facts: { links } }: AnalysedText): Generator<LinkFact[]> {
  const list: LinkFact[] = [];
  let next = 0;
  for (const block of blocks) {
    const group: LinkFact[] = [];
    while (next < links.length && (links[next]?.at.start ?? 0) < block.at.end) {
      const link = links[next];
      if (link && inside(link, block)) group.push(link);
      next += 1;
    }
    if (block.section === further) list.push(...group);
    else yield group;
  }
  yield list;
}

const inside = ({ at }: LinkFact, block: BlockFact): boolean => at.start >= block.at.start;
