import { loadingRule } from '../../loading-rule.ts';

/** No file is larger than its kind may be. */
export const fileSize = loadingRule({
  id: 'file-size',
  about: '题目、指南和图不超过 1 MiB，数据文件不超过 8 MiB，front matter 不超过 64 KiB',
  remedy: '拆成几个文件，或移走不属于这里的内容',
});
