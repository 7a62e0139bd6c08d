import { loadingRule } from '../../loading-rule.ts';

/** Every file and folder can be read. */
export const fileUnreadable = loadingRule({
  id: 'file-unreadable',
  about: '每个文件和文件夹都读得到，没有断开或绕圈的链接',
  remedy: '改正权限或链接，或删去它',
});
