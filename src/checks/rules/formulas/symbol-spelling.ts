import type { Problem } from '../../finding.ts';
import { texSpan } from '../../formulas/formula.ts';
import { pageFormulas } from '../../formulas/page-formulas.ts';
import { isName, spellingsOf, type Spelling } from '../../formulas/spellings.ts';
import { problem, type CheckedPage, type PageRule } from '../../rule.ts';

/** A page writes one thing in one way. */
export const symbolSpelling: PageRule = {
  id: 'symbol-spelling',
  group: 'formulas',
  scope: 'page',
  about: '同一个符号、函数名、转置在一页里只有一种写法',
  remedy: '统一成一种写法',
  *run(page) {
    const { formulas } = pageFormulas(page);
    const spellings = formulas.flatMap((formula) => spellingsOf(formula));
    const groups = Map.groupBy(spellings, ({ key }) => key);
    for (const group of groups.values()) yield* differing(page, group);
    yield* abbreviated(page, groups);
  },
};

/** The first place of each spelling but the commonest. */
function* differing(page: CheckedPage, group: readonly Spelling[]): Generator<Problem> {
  const forms = Map.groupBy(group, ({ form }) => form);
  if (forms.size < 2) return;
  for (const form of forms.keys())
    if (/^\\[A-Za-z]+$/.test(form) && isOtherCommand(group, form)) forms.delete(form);
  const [common, ...others] = commonestFirst(forms);
  if (!common) return;
  for (const [first] of others) if (first) yield reported(page, first, common);
}

/** Whether a command only happens to be called like a name: `\\text` is no spelling of “text”. */
const isOtherCommand = ([first]: readonly Spelling[], form: string): boolean =>
  first?.key.startsWith('name ') === true && !isName(form);

function commonestFirst(forms: ReadonlyMap<string, Spelling[]>): Spelling[][] {
  return [...forms.values()].sort((a, b) => b.length - a.length);
}

function reported(
  page: CheckedPage,
  { form, formula, start, end }: Spelling,
  common: readonly Spelling[],
): Problem {
  const [first] = common;
  const line = first ? texSpan(page, first.formula, first.start, first.end).line : 0;
  const places = common.length > 1 ? `第 ${line} 行等 ${common.length} 处` : `第 ${line} 行`;
  const message = `${form} 与${places}的 ${first?.form ?? ''} 是一回事`;
  return problem(page.path, texSpan(page, formula, start, end), message);
}

/** `d_k` beside `d_{key}`: one letter stands for a word that the same letter carries elsewhere on the page. */
function* abbreviated(page: CheckedPage, groups: ReadonlyMap<string, Spelling[]>): Generator<Problem> {
  for (const [key, long] of groups) {
    const match = /^(.+)_([a-z])([a-z]{2,})$/.exec(key);
    const short = match ? groups.get(`${match[1] ?? ''}_${match[2] ?? ''}`) : undefined;
    if (!short) continue;
    const [rare, common] = long.length <= short.length ? [long, short] : [short, long];
    if (rare[0]) yield reported(page, rare[0], common);
  }
}
