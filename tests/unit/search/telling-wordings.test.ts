import { describe, expect, it } from 'vitest';
import { tellingWordings } from '../../../src/search/telling-wordings.ts';

describe('the telling part of wordings', () => {
  it('leaves out the words that stand in every question', () => {
    const { asks } = tellingWordings({ title: '缩放', asks: ['怎么防止梯度消失？'], aliases: [] }, []);
    expect(asks).toEqual(['防止梯度消失']);
  });

  it('keeps the place of a wording that tells nothing new', () => {
    const wordings = { title: '梯度消失怎么办', asks: ['什么是梯度消失？', '残差连接有用吗？'], aliases: [] };
    const { asks, originals } = tellingWordings(wordings, []);
    expect(asks[0]).toBe('');
    expect(asks[1]).toContain('残差连接');
    expect(originals).toEqual(['什么是梯度消失？', '残差连接有用吗？']);
  });

  it('reads an alias that holds such words as one more wording, and a short one as a name', () => {
    const wordings = {
      title: '缩放',
      asks: [],
      aliases: ['什么是参数高效微调', '参数量怎么算', 'LoRA 显存'],
    };
    expect(tellingWordings(wordings, [])).toMatchObject({
      asks: ['参数高效微调'],
      originals: ['什么是参数高效微调'],
      aliases: ['参数量怎么算', 'LoRA 显存'],
    });
  });

  it('finds a question by the names of the terms that it explains, each once', () => {
    const wordings = { title: '缩放', asks: [], aliases: ['SDPA', '根号dk'] };
    expect(tellingWordings(wordings, ['缩放点积注意力', 'sdpa']).aliases).toEqual([
      '根号dk',
      '缩放点积注意力',
      'sdpa',
    ]);
  });
});
