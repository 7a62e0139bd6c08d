import type { FaultKind } from '../fault.ts';
import { everywhere, markdown, onPages } from '../places/carriers.ts';
import { toOther } from './links.ts';
import { except, faultyWords } from './words.ts';

/** Faults of addresses, and of the words and pictures that carry them. */
export const addressFaults: readonly FaultKind[] = [
  faultyWords({
    kind: 'link whose words say nothing',
    rules: 'link-text',
    carriers: markdown,
    words: [
      (scene) => `[这里](${toOther(scene)})`,
      (scene) => `[](${toOther(scene)})`,
      (scene) => `[点击查看](${toOther(scene)})`,
      (scene) => `[${toOther(scene)}](${toOther(scene)})`,
      '[https://example.org/a](https://example.org/a)',
    ],
  }),
  faultyWords({
    kind: 'percent sign or escape that should not be',
    rules: 'link-encoding',
    carriers: markdown,
    words: [
      '[资料](https://example.org/a%2)',
      '[资料](https://example.org/50%/b)',
      '[资料](https://example.org/a%2Db)',
      (scene) => `[别的一题](${toOther(scene).replace(/-|(?<=\w)(?=\.md)/, '%2D')})`,
    ],
  }),
  faultyWords({
    kind: 'bare address',
    rules: 'bare-url',
    carriers: everywhere,
    words: ['见 https://example.org/a 里', '见https://example.org/a，', '见 http://example.org/b?c=1 的'],
  }),
  faultyWords({
    kind: 'bare host or mail address',
    rules: 'bare-url',
    carriers: except(markdown, 'guide'),
    words: ['见 www.example.org/a 里', '写信到 someone@example.org 问'],
  }),
  faultyWords({
    kind: 'address that leads nowhere',
    rules: 'external-url',
    carriers: markdown,
    words: [
      '[资料](https://localhost/a)',
      '[资料](https://192.168.1.7/a)',
      '[资料](https://example/a)',
      '[资料](https:///a)',
      '[资料](ftp://example.org/a)',
      '[资料](https://example.org:99999/a)',
      '[资料](https://me@example.org/a)',
      '[资料](<https://example.org/a b>)',
      '[资料](https://example.org/a。)',
      '[资料](mailto:someone)',
    ],
  }),
  faultyWords({
    kind: 'address in the clear',
    rules: 'http-link',
    severity: 'warning',
    carriers: markdown,
    words: ['[资料](http://example.org/a)'],
  }),
  faultyWords({
    kind: 'two links to one place',
    rules: 'duplicate-link',
    severity: 'warning',
    carriers: markdown,
    words: [
      (scene) => {
        const other = toOther(scene);
        return `[别的一题](${other})与[另一题](${other})`;
      },
      '[资料](https://example.org/a)与[出处](https://example.org/a)',
    ],
  }),
  faultyWords({
    kind: 'picture by Markdown',
    rules: 'figure-valid',
    carriers: onPages,
    words: ['![](./a.svg)', '![一张图](https://example.org/a.svg)'],
  }),
];
