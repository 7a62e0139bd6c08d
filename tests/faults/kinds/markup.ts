import type { FaultKind } from '../fault.ts';
import { markdown, onPages, plainWords } from '../places/carriers.ts';
import { except, faultyWords } from './words.ts';

/** Faults of markup that is no link and no formula. */
export const markupFaults: readonly FaultKind[] = [
  faultyWords({
    kind: 'markup that stays visible',
    rules: 'residue',
    carriers: markdown,
    words: [
      '**只开了头',
      '__粗体__的',
      '==高亮==的',
      '[[某一页]]',
      '`只开了头',
      '~~只开了头',
      '换行\\n的',
      '前&nbsp;后',
    ],
  }),
  faultyWords({
    kind: 'markup where plain words stand',
    rules: 'residue',
    carriers: except(plainWords, 'calc note', 'drawing'),
    words: ['**粗体**的', '__粗体__的', '==高亮==的', '`代码`的', '~~旧的~~'],
  }),
  faultyWords({
    kind: 'back quote where no code is read',
    rules: 'residue',
    carriers: ['calc note', 'drawing'],
    words: ['`代码`的', '`只开了头'],
  }),
  faultyWords({
    kind: 'HTML',
    rules: ['raw-html', 'markup-syntax'],
    carriers: markdown,
    words: ['<b>粗</b>', '<br/>', '<unk>', '<sub>1</sub>', '<QuestionCart slug="x" />'],
  }),
  faultyWords({
    kind: 'comment of HTML',
    rules: 'raw-html',
    carriers: except(markdown, 'guide'),
    words: ['<!-- 待补 -->'],
    fits: (file) => !file.endsWith('.mdx'),
  }),
  faultyWords({
    kind: 'braces that are run',
    rules: ['raw-html', 'markup-syntax'],
    carriers: ['guide'],
    words: ['{1 + 1}', '{name}', '{process.env}'],
  }),
  faultyWords({
    kind: 'tag without an end',
    rules: 'markup-syntax',
    carriers: ['guide'],
    words: ['<b>粗的', '</b>', '<3', '{未完', '<a,b>'],
  }),
  faultyWords({
    kind: 'more brackets than a parser follows',
    rules: 'parse-limit',
    carriers: except(onPages, 'nested list'),
    words: ['['.repeat(9000), '*a_ '.repeat(4000), '<'.repeat(6000)],
  }),
];
