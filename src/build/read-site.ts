import { existsSync, readFileSync } from 'node:fs';
import { siteSchema, type Site } from '../knowledge/schema/site.ts';
import { readDataFile } from '../source/data-file.ts';
import { sitePath } from '../source/file-name.ts';

/**
 * Reads what the site is called and how it looks from the project in the working folder.
 * @throws Error that names the line and what is wrong there
 */
export function readSite(): Site {
  if (!existsSync(sitePath)) throw new Error(`缺少文件 ${sitePath}：站名、链接和颜色写在那里`);
  const { data, problems } = readDataFile(sitePath, readFileSync(sitePath, 'utf8'), siteSchema);
  if (!data || problems.length > 0) {
    throw new Error(
      problems.map(({ span, message }) => `${sitePath}:${span.line}:${span.column}  ${message}`).join('\n'),
    );
  }
  if (!existsSync(`public/${data.logo}`)) {
    throw new Error(`${sitePath}：logo 指的文件 public/${data.logo} 不存在`);
  }
  return data;
}
