import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { found } from './carriers.ts';

const saying = (text: string): Changes => edited(heads, '每个头有', `${text}\n\n每个头有`);

describe('link-text', () => {
  it.each([
    ['[](./attention-scaling.md)', '没有文字'],
    ['[。](./attention-scaling.md)', '只有标点'],
    ['[https://example.org/a](https://example.org/a)', '链接文字是网址'],
    ['[./attention-scaling.md](./attention-scaling.md)', '链接文字是网址'],
    ['[点击这里](./attention-scaling.md)', '没有说明去处'],
    ['[链接](https://example.org/a)', '没有说明去处'],
    ['[Click here](https://example.org/a)', '没有说明去处'],
  ])('reports %s', (written, message) => {
    expect(found('link-text', saying(written))).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    '[`kv`](./attention-scaling.md)',
    '[$d_k$](./attention-scaling.md)',
    '[链接预测](https://example.org/a)',
    '<https://example.org/a>',
  ])('takes %s', (written) => {
    expect(found('link-text', saying(written))).toEqual([]);
  });
});
