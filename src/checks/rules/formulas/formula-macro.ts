import { nearest } from '../../../text/nearest.ts';
import { firstFew, texSpan } from '../../formulas/formula.ts';
import { nearestCommand } from '../../formulas/nearest-command.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { environments, unknownNames } from '../../formulas/unknown.ts';
import { problem, type PageRule } from '../../rule.ts';

/** Formulas use only commands and environments that KaTeX has, or that the project defines for all pages. */
export const formulaMacro: PageRule = {
  id: 'formula-macro',
  group: 'formulas',
  scope: 'page',
  about: '公式只用 KaTeX 或 src/markdown/macros.ts 里有的命令和环境',
  remedy: '改成认得的名字；函数名写 \\operatorname{…}',
  *run(page) {
    for (const formula of pageFormulas(page).formulas) {
      for (const { name, kind, start, end } of firstFew(unknownNames(formula.tex))) {
        const near = kind === 'environment' ? nearest(name, environments) : wish(nearestCommand(name));
        const what = kind === 'environment' ? '环境' : '命令';
        yield problem(page.path, texSpan(page, formula, start, end), `不认识的${what} ${name}${near}`);
      }
    }
  },
};

const wish = (command: string): string => (command === '' ? '' : `（是否想写 ${command}？）`);
