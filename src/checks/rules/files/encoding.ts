import { loadingRule } from '../../loading-rule.ts';

/** Every file is UTF-8 without a byte order mark, and its lines end with LF. */
export const encoding = loadingRule({
  id: 'encoding',
  about: '文件是不带 BOM 的 UTF-8，行尾是 LF',
  remedy: '用编辑器另存为 UTF-8，行尾选 LF',
});
