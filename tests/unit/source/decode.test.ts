import { describe, expect, it } from 'vitest';
import { decode, sizeProblem } from '../../../src/source/decode.ts';

const problem = (bytes: readonly number[] | Uint8Array) => {
  const decoded = decode(Uint8Array.from(bytes));
  return 'problem' in decoded ? decoded.problem : undefined;
};
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('decode', () => {
  it('reads UTF-8 as it stands, byte order mark included', () => {
    expect(decode(Uint8Array.from(utf8('\uFEFF注意力 𝒩 é')))).toEqual({ text: '\uFEFF注意力 𝒩 é' });
    expect(decode(new Uint8Array())).toEqual({ text: '' });
  });

  it('names the first byte that is no UTF-8, at its line and column', () => {
    expect(problem([...utf8('第一行\n两字'), 0xb5, 0x41])).toEqual({
      rule: 'encoding',
      span: { line: 2, column: 3, length: 1 },
      message: '第 17 字节 0xB5 不是 UTF-8：另存为 UTF-8',
    });
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a character cut off at the end', [0xe6, 0xb3]],
    ['a stray continuation', [0x80]],
  ])('takes %s for no UTF-8', (_, bytes) => {
    expect(problem([0x61, ...bytes])).toMatchObject({ rule: 'encoding', span: { line: 1, column: 2 } });
  });

  it('recognises GBK: 注意 as that encoding has it', () => {
    expect(problem([0xd7, 0xa2, 0xd2, 0xe2])?.message).toContain('像是 GBK');
  });

  it.each([
    ['little endian', [0xff, 0xfe, 0x61, 0x00]],
    ['big endian', [0xfe, 0xff, 0x00, 0x61]],
    ['without a mark', [0x61, 0x00, 0x62, 0x00, 0x63, 0x00]],
  ])('recognises UTF-16, %s', (_, bytes) => {
    expect(problem(bytes)).toMatchObject({
      rule: 'encoding',
      message: expect.stringContaining('UTF-16') as string,
    });
  });

  it.each([
    ['PNG 图片', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['PDF', utf8('%PDF-1.7')],
    ['第 3 字节是 0', [0x61, 0x62, 0x00, 0x63]],
  ])('names a binary file: %s', (what, bytes) => {
    expect(problem(bytes)).toMatchObject({
      rule: 'file-binary',
      message: expect.stringContaining(what) as string,
    });
  });
});

describe('sizeProblem', () => {
  it('gives data files more room than pages', () => {
    const bytes = 2 * 2 ** 20;
    expect(sizeProblem('content/notes.yaml', bytes)).toBeUndefined();
    expect(sizeProblem('content/questions/a/b.md', bytes)?.message).toBe(
      '文件有 2.0 MiB，至多 1 MiB：没有检查',
    );
    expect(sizeProblem('content/notes.yaml', 10_000_000)?.rule).toBe('file-size');
  });
});
