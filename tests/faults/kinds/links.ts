import type { FaultKind } from '../fault.ts';
import { everywhere, markdown, onPages } from '../places/carriers.ts';
import { questions, relative, slugOf } from '../places/lines.ts';
import { faultyWords, type Scene } from './words.ts';

/** The path of a random other question, as the file writes it. */
export function toOther({ file, content, random }: Scene): string {
  return relative(file, random.pick(questions(content).filter((path) => path !== file)));
}
/** The same name in a folder that is no topic. */
const intoNowhere = (path: string): string =>
  path.startsWith('./') && path.split('/').length === 2
    ? path.replace('./', '../nowhere/')
    : path.replace(/[^/]+\/([^/]+)$/, 'nowhere/$1');
const toMissing = ({ file, random }: Scene): string =>
  relative(file, `content/questions/${random.pick(['rag', 'peft', 'sft'])}/no-such-page.md`);

/** Faults of links that are words. */
export const linkFaults: readonly FaultKind[] = [
  faultyWords({
    kind: 'link to a page that does not exist',
    rules: 'link-target',
    carriers: markdown,
    words: [
      (scene) => `[别的一题](${toMissing(scene)})`,
      (scene) => `**[别的一题](${toMissing(scene)}#calc)**`,
    ],
  }),
  faultyWords({
    kind: 'link to a topic that the page is not in',
    rules: 'link-target',
    carriers: markdown,
    words: [(scene) => `[别的一题](${intoNowhere(toOther(scene))})`],
  }),
  faultyWords({
    kind: 'link to a section that does not exist',
    rules: 'link-anchor',
    carriers: markdown,
    words: [(scene) => `[那一节](${toOther(scene)}#no-such-part)`],
  }),
  faultyWords({
    kind: 'link to a section of this page that does not exist',
    rules: 'link-anchor',
    carriers: onPages,
    words: ['[那一节](#no-such-part)'],
  }),
  faultyWords({
    kind: 'link to a file that is no page',
    rules: 'link-file',
    carriers: markdown,
    words: [
      (scene) => `[别的一题](${toOther(scene).replace(/md$/, 'html')})`,
      (scene) => `[别的一题](${toOther(scene).replace(/\.md$/, '')})`,
      (scene) => `[别的一题](/q/${slugOf(toOther(scene))}/)`,
      ({ file }) => `[清单](${relative(file, 'content/topics.yaml')})`,
    ],
  }),
  faultyWords({
    kind: 'link in another letter case',
    rules: 'link-case',
    carriers: markdown,
    words: [
      (scene) =>
        `[别的一题](${toOther(scene).replace(/[a-z](?=[\w-]*\.md$)/, (letter) => letter.toUpperCase())})`,
    ],
  }),
  faultyWords({
    kind: 'section in another letter case',
    rules: 'link-case',
    carriers: markdown,
    words: [
      (scene) => `[那一节](${toOther(scene)}#Details)`,
      (scene) => `[那一节](${toOther(scene)}#SOURCES)`,
    ],
  }),
  faultyWords({
    kind: 'link of a page to itself',
    rules: 'link-self',
    carriers: onPages,
    words: [
      ({ file }) => `[本页](${relative(file, file)})`,
      ({ file }) => `[本页](${relative(file, file)}#details)`,
    ],
  }),
  faultyWords({
    kind: 'link that Markdown does not read',
    rules: 'link-syntax',
    carriers: markdown,
    words: [
      (scene) => `[别的一题] (${toOther(scene)})`,
      (scene) => `[别的一题]（${toOther(scene)}）`,
      (scene) => `［别的一题］(${toOther(scene)})`,
      (scene) => `(别的一题)[${toOther(scene)}]`,
      (scene) => `[别的一题](${toOther(scene)} 里`,
      '[[no-such-page]]',
    ],
  }),
  faultyWords({
    kind: 'link by reference',
    rules: 'reference-link',
    carriers: markdown,
    words: ['[别的一题][那里]', '[别的一题][]'],
  }),
  faultyWords({
    kind: 'mark of a note that does not exist',
    rules: 'footnote',
    carriers: everywhere.filter((carrier) => carrier !== 'drawing'),
    words: ['某处[^nowhere]', '某处[^9]'],
  }),
  faultyWords({
    kind: 'source that is not in the list',
    rules: ['reference-exists', 'topic-map'],
    carriers: markdown,
    words: ['（[表 1](ref:nobody2020nothing)）', '（[§2](ref:vaswani2017atention)）'],
  }),
];
