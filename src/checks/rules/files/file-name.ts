import { loadingRule } from '../../loading-rule.ts';

/** Every file lies where the content has a place for it. */
export const fileName = loadingRule({
  id: 'file-name',
  about: '文件放对了位置',
  remedy: '移到说明的位置',
});
