import { loadingRule } from '../../loading-rule.ts';

/** Front matter and data files are YAML. */
export const yaml = loadingRule({
  id: 'yaml',
  about: 'front matter 和数据文件是合法的 YAML',
  remedy: '检查引号、括号和缩进',
});
