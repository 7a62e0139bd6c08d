import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBroken } from './broken-project.ts';

describe('file-unreadable', () => {
  it.each([
    [
      'a link that leads in a circle',
      (path: string) => {
        symlinkSync('broken.md', path);
      },
      '文件读不了：符号链接绕成了圈',
    ],
    [
      'a link that leads nowhere',
      (path: string) => {
        symlinkSync('nothing.md', path);
      },
      '文件读不了：不存在，或是断开的符号链接',
    ],
    [
      'a folder',
      (path: string) => {
        mkdirSync(path);
      },
      '是文件夹，不是文件',
    ],
  ])('names %s under the name of a page, fails, and checks the rest', async (_, lay, message) => {
    const { code, found } = await checkBroken(lay);
    expect(code).toBe(1);
    expect(found).toContain(`broken.md:1:1 file-unreadable ${message}`);
    expect(found).toContainEqual(expect.stringMatching(/^multi-head-attention\.md:14:\d+ link-\w+ .*gone/));
  });
});
