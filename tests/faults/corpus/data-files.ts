import { named, spacedLink, type Page } from './page.ts';
import { topics, type Subject } from './subjects.ts';

/** The data files and drawings of the corpus: path and text. */
export function dataFiles(pages: readonly Page[]): [string, string][] {
  return [
    [
      'content/topics.yaml',
      topics
        .map(({ id, title, subjects }) => {
          const [first, second] = subjects;
          const link = ({ slug, name }: Subject) => `[${name}](./questions/${id}/${slug}.md)`;
          return `- id: ${id}\n  title: ${title}\n  summary: ${title}常问的几题\n  map: 先看${spacedLink(link(first ?? (pages[0] as Subject)))}，再看${spacedLink(link(second ?? (pages[0] as Subject)))}。\n`;
        })
        .join(''),
    ],
    [
      'content/references.yaml',
      pages
        .map(({ key, english }, index) => {
          const year = key.slice(8, 12);
          return `${key}:\n  title: "On the ${english} in Practice"\n  authors: [Ada Lovelace, et al.]\n  year: ${year}\n  kind: paper\n  venue: "Systems Letters ${year}"\n  doi: "10.1234/letters.${year}.${index}"\n`;
        })
        .join(''),
    ],
    [
      'content/glossary.yaml',
      pages
        .map(
          ({ name, english, slug }) =>
            `- term: ${name}\n  english: ${JSON.stringify(english)}\n  meaning: 见“${name}”一题，这里只给出名称的来历\n  question: ${slug}\n`,
        )
        .join(''),
    ],
    [
      'content/notes.yaml',
      `notes:\n  N000:\n    title: 系统面试摘录\nrows:\n${pages.map((page) => `  ${page.row}:\n    asks: ${named('讲讲X', page)}\n`).join('')}`,
    ],
    ...topics.map(({ id, title }): [string, string] => [
      `content/figures/${id}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" role="img" aria-labelledby="title desc"><title id="title">${title}</title><desc id="desc">一个方框，写着“${title}”</desc><text x="9" y="20">${title}</text></svg>\n`,
    ]),
  ];
}
