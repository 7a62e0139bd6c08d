import { nowhere } from '../../markdown/place.ts';
import { problem, type Rule } from '../rule.ts';
import { placeInFile } from '../text-place.ts';

/** What a plugin of the pipeline complained about under the given id. */
const messageRule = (id: string, about: string): Rule => ({
  id,
  about,
  *run(context) {
    for (const text of context.texts) {
      for (const { ruleId, line, column, reason } of text.messages) {
        if (ruleId !== id) continue;
        const at = {
          ...nowhere,
          line: line ?? 1,
          column: column ?? 1,
          endLine: line ?? 1,
          endColumn: (column ?? 1) + 1,
        };
        const row = context.sources.get(text.file)?.text.split(/\r?\n/)[at.line - 1] ?? '';
        const span = placeInFile(context, text, at);
        yield problem(
          text.file,
          text.field ? span : { ...span, length: Math.max(1, row.length - at.column + 1) },
          reason,
        );
      }
    }
  },
});

export const calcResult = messageRule('calc-result', 'calc 块的每个结果都重新算过');
export const directive = messageRule('directive', '只用认识的指令');
