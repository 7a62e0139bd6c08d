import { describe, expect, it } from 'vitest';
import { edited, heads, type Changes } from '../../content-fixture.ts';
import { found } from './carriers.ts';

const saying = (text: string): Changes => edited(heads, '每个头有', `${text}\n\n每个头有`);

describe('footnote', () => {
  it('reports a mark without words, with the nearest', () => {
    expect(found('footnote', saying('甲[^note]，乙[^nte]。\n\n[^note]: 丙'))).toEqual([
      'multi-head-attention.md:14 “[^nte]” 脚注 [^nte] 没有定义（是否想写 note？）',
    ]);
  });

  it('reports words that no mark calls, and words given twice', () => {
    expect(found('footnote', saying('甲[^a]。\n\n[^a]: 乙\n\n[^b]: 丙\n\n[^a]: 丁'))).toEqual([
      'multi-head-attention.md:18 “[^b]” 脚注 [^b] 没有被引用',
      'multi-head-attention.md:20 “[^a]” 脚注 [^a] 定义了两次',
    ]);
  });

  it('takes marks for the same that differ in case', () => {
    expect(found('footnote', saying('甲[^A]。\n\n[^a]: 乙'))).toEqual([]);
  });
});
