import { describe, expect, it } from 'vitest';
import { edited, heads, scaling, type Changes } from '../../content-fixture.ts';
import { found, guideWith } from './carriers.ts';

const link = './attention-scaling.md#calc';
const linking = (address: string): Changes => edited(heads, link, address);

describe('link-anchor', () => {
  it('names the nearest part of the page', () => {
    expect(found('link-anchor', linking('./attention-scaling.md#calk'))).toEqual([
      'multi-head-attention.md:14 “./attention-scaling.md#calk” 页面 attention-scaling 没有小节 #calk（是否想写 calc？）',
    ]);
  });

  it.each(['details', 'answer', 'corrections', 'fig-attention', 'ref-vaswani2017attention'])(
    'knows #%s of a page',
    (id) => {
      expect(found('link-anchor', linking(`./attention-scaling.md#${id}`))).toEqual([]);
    },
  );

  it('knows that a page without corrections has no part for them', () => {
    expect(
      found(
        'link-anchor',
        edited(scaling, './multi-head-attention.md', './multi-head-attention.md#corrections'),
      ),
    ).toEqual([expect.stringContaining('没有小节 #corrections')]);
  });

  it('follows anchors on the page itself, and on guides', () => {
    const body = '## 起点\n\n见[上文](#起点)与[下文](#终点)。';
    expect(found('link-anchor', guideWith(body))).toEqual([
      'path.mdx:10 “#终点” 页面 path 没有小节 #终点（是否想写 起点？）',
    ]);
    expect(found('link-anchor', { ...guideWith('文'), ...linking('../../guides/path.mdx#起点') })).toEqual([
      expect.stringContaining('页面 path 没有小节 #起点'),
    ]);
  });

  it('has none for a text that is shown on other pages too', () => {
    expect(found('link-anchor', edited(heads, '看不同的子空间。', '看[子空间](#details)。'))).toEqual([
      expect.stringContaining('也显示在别的页面'),
    ]);
  });
});
