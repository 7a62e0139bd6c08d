import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/topic-map/wrap.ts';

describe('the lines of a title', () => {
  it('holds as many Han characters as half the columns', () => {
    expect(wrap('注意力机制是什么', 8)).toEqual(['注意力机', '制是什么']);
  });

  it('begins no line with a closing mark', () => {
    expect(wrap('先缩放，再归一？', 6)).toEqual(['先缩放，', '再归一？']);
  });

  it('keeps Latin words whole', () => {
    expect(wrap('什么是 softmax 函数', 14)).toEqual(['什么是', 'softmax 函数']);
  });

  it('loses no character but the spaces at the ends of lines', () => {
    const title = 'LoRA 的原理是什么，为什么能省显存又不拖慢推理？';
    expect(wrap(title, 17).join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
  });
});
