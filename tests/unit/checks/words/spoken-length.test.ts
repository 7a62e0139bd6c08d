import { describe, expect, it } from 'vitest';
import { spokenLength } from '../../../../src/checks/words/spoken-length.ts';

describe('the length of what is spoken', () => {
  it('counts Chinese characters, and less for TeX and Latin words', () => {
    expect(spokenLength('十个汉字十个汉字十个')).toBe(10);
    expect(spokenLength('用 PyTorch')).toBe(1 + 3);
    expect(spokenLength('除以 $\\sqrt{d_k}$')).toBe(2 + 5);
  });
});
