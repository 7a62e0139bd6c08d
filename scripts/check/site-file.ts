import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../../src/knowledge/schema/site.ts';
import { readDataFile } from '../../src/source/data-file.ts';
import type { LoadedContent } from '../../src/source/content.ts';
import { sitePath } from '../../src/source/file-name.ts';

/**
 * What stops a build before any page is read: no `content/site.yaml`, or one whose logo is not below `public/`. Faults
 * within the file are those of any data file, and found with them.
 * @param root folder of the project
 * @param files text by path below it
 * @param unread what is already known of files that could not be read
 */
export function siteFileProblems(
  root: string,
  files: ReadonlyMap<string, string>,
  unread: LoadedContent['problems'],
): LoadedContent['problems'] {
  const text = files.get(sitePath);
  if (text === undefined) {
    if (unread.some(({ file }) => file === sitePath)) return [];
    const message = `缺少文件 ${sitePath}：站名、链接和颜色写在那里`;
    return [{ file: sitePath, rule: 'file-name', span: { line: 1, column: 1, length: 1 }, message }];
  }
  const { source, data } = readDataFile(sitePath, text, siteSchema);
  if (!data || existsSync(join(root, 'public', data.logo))) return [];
  const message = `logo 指的文件 public/${data.logo} 不存在：把这个 SVG 放进 public/，或改成那里有的文件名`;
  return [{ file: sitePath, rule: 'schema', span: source.locate(['logo']), message }];
}
