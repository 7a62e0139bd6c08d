import { loadingRule } from '../../loading-rule.ts';

/** Every file is text. */
export const fileBinary = loadingRule({
  id: 'file-binary',
  about: '文件都是文本',
  remedy: '从 content/ 里移走；图画成 SVG',
});
