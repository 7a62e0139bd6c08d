import { pageFormulas } from '../../formulas/page-formulas.ts';
import { problem, type PageRule } from '../../rule.ts';
import { spanInFile } from '../../text-place.ts';

/** No formula is empty. */
export const formulaEmpty: PageRule = {
  id: 'formula-empty',
  group: 'formulas',
  scope: 'page',
  about: '没有空的公式',
  remedy: '写上内容，或删去',
  *run(page) {
    for (const { tex, text, at } of pageFormulas(page).formulas) {
      if (!/^(?:[\s{}~]|\\[,;:! ]|\\q?quad)*$/.test(tex)) continue;
      yield problem(page.path, spanInFile(page.source, text, at), '公式是空的');
    }
  },
};
