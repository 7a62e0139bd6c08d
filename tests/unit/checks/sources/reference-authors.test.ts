import { describe, expect, it } from 'vitest';
import { entry, foundIn } from './reference-file.ts';

const found = (authors: string, kind = 'paper') =>
  foundIn('reference-authors', entry({ authors: `[${authors}]`, kind }));

describe('reference-authors', () => {
  it.each([
    ['"Vaswani, Ashish"', '3:13 ', '姓在前：写成 Ashish Vaswani'],
    ['Vaswani A.', '3:13 ', '姓在前：写成 A. Vaswani'],
    ['Ashish Vaswani, et al', '3:29 ', '写成单独一项 et al.，不是 et al'],
    ['Ashish Vaswani et al.', '3:13 ', '写成单独一项 et al.'],
    ['张三, 等', '3:17 ', '写成单独一项 et al.，不是 等'],
    ['et al., Ashish Vaswani', '3:13 ', 'et al. 之前要有作者'],
    ['Ashish Vaswani, et al., Noam Shazeer', '3:29 ', 'et al. 要放在最后'],
    ['Ashish Vaswani and Noam Shazeer', '3:13 ', '一项写了几位作者'],
    ['Ashish Vaswani, Noam Shazeer, Ashish Vaswani', '3:43 ', '作者 Ashish Vaswani 写了两次'],
    ['"Ashish Vaswani*"', '3:13 ', '多余的符号'],
    ['ASHISH VASWANI', '3:13 ', '全是大写'],
  ])('reports %s at its place', (authors, place, message) => {
    const all = found(authors);
    expect(all).toEqual([expect.stringContaining(message)]);
    expect(all[0]).toMatch(new RegExp(`^${place}`));
  });

  it.each([
    'DeepSeek-AI',
    'A. Feder Cooper, D. A. Yashunin, Ana C Farinha',
    'Michiel de Jong, Nicolò De Cao, Çağlar Gülçehre',
    'Sam Bowman Jr.',
    '苏剑林, et al.',
  ])('takes %s', (authors) => {
    expect(found(authors)).toEqual([]);
  });

  it('leaves the names of organisations and offices as they are', () => {
    expect(found('European Parliament and Council', 'law')).toEqual([]);
    expect(found('"OpenAI, Inc"', 'blog')).toEqual([]);
    expect(found('"国家网信办、工业和信息化部"', 'law')).toEqual([]);
  });
});
