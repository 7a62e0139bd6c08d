import type { Content } from '../fault.ts';
import { Random } from '../random.ts';
import { blocks } from './blocks.ts';
import { dataFiles } from './data-files.ts';
import { dealer } from './dealer.ts';
import { guideText, pageText } from './page-text.ts';
import { named, type Page } from './page.ts';
import { sentences } from './sentences.ts';
import { asks, titles, topics } from './subjects.ts';

/**
 * A knowledge base of another field in which nothing is wrong, made of sentences and blocks that look as if. What a
 * check finds in it is a false alarm.
 */
export function foreignCorpus(seed: number): Content {
  const random = new Random(seed);
  const pages = topics.flatMap(({ id, subjects }, at) =>
    subjects.map((subject, index): Page => ({
      ...subject,
      topic: id,
      title: named(titles[(at + index) % titles.length] ?? '', subject),
      key: `lovelace${2016 + index}${subject.slug.replaceAll('-', '')}`,
      row: `N000-${String(at * 10 + index + 1).padStart(2, '0')}`,
    })),
  );
  // Each page takes its turn from one shuffled bank, so that no two have much in common.
  const deals = {
    words: dealer(sentences, random),
    block: dealer(blocks, random, ''),
    ask: dealer(asks, random),
  };
  const files = new Map<string, string>();
  for (const [index, page] of pages.entries()) {
    const next = pages[(index + 1) % pages.length] ?? page;
    files.set(
      `content/questions/${page.topic}/${page.slug}.md`,
      pageText(page, next, deals, 1 + random.below(3)),
    );
  }
  files.set('content/guides/from-disk-to-wire.mdx', guideText(pages, deals.words));
  for (const [path, text] of dataFiles(pages)) files.set(path, text);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
