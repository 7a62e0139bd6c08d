import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { LoadedContent } from '../src/source/content.ts';
import { decode, sizeProblem } from '../src/source/decode.ts';
import { isContent, nameProblem } from '../src/source/file-name.ts';
import type { FileProblem } from '../src/source/question-file.ts';

/** What lies below `content/`: the texts, and what is wrong with the files that are none. */
export interface ReadContent {
  /** Text by path below the root, with forward slashes. */
  files: Map<string, string>;
  problems: LoadedContent['problems'];
}

/**
 * Reads every text below `content/`. Hidden files are left alone. Nothing that lies there stops the reading: what is
 * no readable text, or does not belong there, is named.
 * @param root folder of the project
 */
export function readContent(root: string): ReadContent {
  const read: ReadContent = { files: new Map(), problems: [] };
  readFolder(root, 'content', read);
  return read;
}

function readFolder(root: string, folder: string, read: ReadContent): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    read.problems.push(problem(folder, 'file-unreadable', `文件夹读不了：${reason(error)}`));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !isContent(path)) readFolder(root, path, read);
    else readFile(root, path, read);
  }
}

function readFile(root: string, path: string, { files, problems }: ReadContent): void {
  if (!isContent(path)) {
    const message = nameProblem(path);
    if (message !== undefined) problems.push(problem(path, 'file-name', message));
    return;
  }
  try {
    const state = statSync(join(root, path));
    const tooLong = sizeProblem(path, state.size);
    if (!state.isFile()) {
      const what = state.isDirectory() ? '是文件夹，不是文件' : '不是普通文件';
      problems.push(problem(path, 'file-unreadable', what));
    } else if (tooLong) problems.push({ ...tooLong, file: path });
    else {
      const decoded = decode(readFileSync(join(root, path)));
      if ('text' in decoded) files.set(path, decoded.text);
      else problems.push({ ...decoded.problem, file: path });
    }
  } catch (error) {
    problems.push(problem(path, 'file-unreadable', `文件读不了：${reason(error)}`));
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  ELOOP: '符号链接绕成了圈',
  ENOENT: '不存在，或是断开的符号链接',
  ENAMETOOLONG: '名字太长',
  EMFILE: '打开的文件太多',
  EIO: '磁盘出错',
};

function reason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}

function problem(
  file: string,
  rule: FileProblem['rule'],
  message: string,
): LoadedContent['problems'][number] {
  return { file, rule, span: { line: 1, column: 1, length: 1 }, message };
}
