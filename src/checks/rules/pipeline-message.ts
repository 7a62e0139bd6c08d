import { nowhere } from '../../markdown/place.ts';
import { problem, type PageRule } from '../rule.ts';
import { spanInFile } from '../text-place.ts';

/** What a plugin of the pipeline complained about under the rule's id. */
const messageRule = (rule: Omit<PageRule, 'scope' | 'run'>): PageRule => ({
  ...rule,
  scope: 'page',
  *run({ source, texts, path }) {
    for (const text of texts) {
      for (const { ruleId, line, column, reason } of text.messages) {
        if (ruleId !== rule.id) continue;
        const at = { ...nowhere, line, column, endLine: line, endColumn: column + 1 };
        const span = spanInFile(source, text, at);
        const length = Math.max(1, source.lines.text(line).length - column + 1);
        yield problem(path, text.field ? span : { ...span, length }, reason);
      }
    }
  },
});

export const calcResult = messageRule({
  id: 'calc-result',
  group: 'numbers',
  about: 'calc 块的每个结果都重新算过',
  remedy: '改正算式或结果；结果写到输入支持的位数',
});
export const directive = messageRule({
  id: 'directive',
  group: 'text',
  about: '只用认识的指令',
  remedy: '图写成 ::figure[图注]{src="…"}，其余用普通 Markdown',
});
