import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBroken } from './broken-project.ts';

describe('file-binary', () => {
  it('names a picture under the name of a page, fails, and checks the rest', async () => {
    const { code, found } = await checkBroken((path) => {
      writeFileSync(path, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]));
    });
    expect(code).toBe(1);
    expect(found).toContain('broken.md:1:1 file-binary 文件是二进制的 PNG 图片，不是文本');
    expect(found).toContainEqual(expect.stringMatching(/^multi-head-attention\.md:14:\d+ link-\w+ .*gone/));
  });

  it('leaves text of another encoding to the rule about encodings, with the line', async () => {
    const { code, found } = await checkBroken((path) => {
      writeFileSync(path, Uint8Array.from([0x2d, 0x0a, 0x61, 0xb5, 0x0a]));
    });
    expect(code).toBe(1);
    expect(found).toContain('broken.md:2:2 encoding 第 4 字节 0xB5 不是 UTF-8：另存为 UTF-8');
  });
});
