import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/read-content.ts';

const page = 'content/questions/transformer/attention-scaling.md';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenqu-'));
  put(page, '---\n---\n');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** What is wrong with files, as `path rule message`; the good page must have been read all the same. */
function problems(): string[] {
  const { files, problems: found } = readContent(root);
  expect(files.get(page)).toBe('---\n---\n');
  return found.map(({ file, rule, message }) => `${file} ${rule} ${message}`);
}

const beside = (name: string): string => `content/questions/transformer/${name}`;

describe('readContent', () => {
  it('reads what belongs to the content, and leaves hidden files and papers alone', () => {
    put('content/topics.yaml', '- id: a\n');
    put('content/guides/path.mdx', 'a');
    put('content/figures/a.svg', '<svg/>');
    put('content/LICENSE.txt', 'CC');
    put('content/questions/.DS_Store', new Uint8Array([0, 1]));
    put('content/.git/config', 'x');
    const { files, problems: found } = readContent(root);
    expect([...files.keys()].sort()).toEqual([
      'content/figures/a.svg',
      'content/guides/path.mdx',
      page,
      'content/topics.yaml',
    ]);
    expect(found).toEqual([]);
  });

  it('names a binary file under the name of a page', () => {
    put(beside('png.md'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    expect(problems()).toEqual([`${beside('png.md')} file-binary 文件是二进制的 PNG 图片，不是文本`]);
  });

  it('names a file of 10 MB without reading it', () => {
    put(beside('long.md'), 'a'.repeat(10_000_000));
    expect(problems()).toEqual([`${beside('long.md')} file-size 文件有 9.5 MiB，至多 1 MiB：没有检查`]);
  });

  it('names a file that is no UTF-8, with the byte', () => {
    put(beside('latin.md'), Uint8Array.from([0x61, 0x0a, 0xe9, 0x62]));
    const { problems: found } = readContent(root);
    expect(found).toMatchObject([
      { rule: 'encoding', span: { line: 2, column: 1 }, message: /第 3 字节 0xE9/ },
    ]);
  });

  it('names links that lead in circles or nowhere, and follows one to a file', () => {
    symlinkSync('loop.md', join(root, beside('loop.md')));
    symlinkSync('nowhere.md', join(root, beside('broken.md')));
    symlinkSync('attention-scaling.md', join(root, beside('linked.md')));
    expect(problems()).toEqual([
      `${beside('broken.md')} file-unreadable 文件读不了：不存在，或是断开的符号链接`,
      `${beside('loop.md')} file-unreadable 文件读不了：符号链接绕成了圈`,
    ]);
    expect(readContent(root).files.get(beside('linked.md'))).toBe('---\n---\n');
  });

  it('does not walk into a link to a folder that holds it', () => {
    symlinkSync('..', join(root, 'content/questions/up'));
    expect(problems()).toEqual([expect.stringMatching(/^content\/questions\/up file-name 这里不该有 up/)]);
  });

  it('names a folder under the name of a page', () => {
    mkdirSync(join(root, beside('folder.md')));
    expect(problems()).toEqual([`${beside('folder.md')} file-unreadable 是文件夹，不是文件`]);
  });

  it('does not wait for a pipe', () => {
    execFileSync('mkfifo', [join(root, beside('pipe.md'))]);
    expect(problems()).toEqual([`${beside('pipe.md')} file-unreadable 不是普通文件`]);
  });

  it.skipIf(process.getuid?.() === 0)('names a file and a folder that may not be read', () => {
    put(beside('secret.md'), 'a');
    put('content/questions/secret/a.md', 'a');
    chmodSync(join(root, beside('secret.md')), 0);
    chmodSync(join(root, 'content/questions/secret'), 0);
    const found = problems();
    chmodSync(join(root, 'content/questions/secret'), 0o700);
    expect(found).toEqual([
      'content/questions/secret file-unreadable 文件夹读不了：没有权限',
      `${beside('secret.md')} file-unreadable 文件读不了：没有权限`,
    ]);
  });

  it.each(['notes.txt', 'question.markdown', 'Question.MD', 'picture.png', 'deep/question.md'])(
    'names %s, which does not belong among the questions',
    (name) => {
      put(beside(name), 'a');
      expect(problems()).toEqual([
        `${beside(name)} file-name 这里不该有 ${name.replace('deep/', '')}：题目放在 content/questions/<topic>/<slug>.md`,
      ]);
    },
  );

  it('names a data file with a typing mistake, and the name that was meant', () => {
    put('content/refrences.yaml', 'a: 1\n');
    expect(problems()).toEqual([
      expect.stringMatching(/^content\/refrences\.yaml file-name .*（是否想写 references\.yaml？）/),
    ]);
  });

  it('reads pages whose names other rules find wrong: with spaces, capitals, Chinese', () => {
    for (const name of ['two words.md', 'Capital.md', '注意力.md']) put(beside(name), 'a');
    expect(problems()).toEqual([]);
    expect(readContent(root).files.size).toBe(4);
  });

  it('says that there is no content', () => {
    const { files, problems: found } = readContent(join(root, 'nowhere'));
    expect(files.size).toBe(0);
    expect(found).toMatchObject([{ file: 'content', rule: 'file-unreadable' }]);
  });
});
