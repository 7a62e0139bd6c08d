import { nearest } from '../../../text/nearest.ts';
import { problem, type CollectionRule } from '../../rule.ts';
import { allQuestionsRead, isWhole } from '../../unread.ts';

const file = 'content/notes.yaml';
const top = { line: 1, column: 1, length: 1 };

/** Rows that pages claim exist, and every row is answered by a page or says why not. */
export const ledgerRow: CollectionRule = {
  id: 'ledger-row',
  group: 'sources',
  scope: 'collection',
  about: '笔记行存在；每一行都有题目回答，或写明为什么没有',
  remedy: '改成 content/notes.yaml 里的行号，或补上回答',
  *run(context) {
    const { knowledge, sources, raw } = context;
    if (!isWhole(context, file)) return;
    const complete = allQuestionsRead(context);
    const rows = new Set(Object.keys(raw.ledger.rows));
    for (const question of knowledge.questions) {
      for (const [index, row] of question.notes.entries()) {
        if (rows.has(row)) continue;
        const span = sources.get(question.file)?.locate(['notes', index]) ?? top;
        yield problem(question.file, span, `笔记行 ${row} 不在 ${file} 里${nearest(row, rows)}`);
      }
    }
    for (const id of rows) {
      const note = id.slice(0, id.indexOf('-'));
      if (raw.ledger.notes[note]) continue;
      yield problem(file, sources.get(file)?.locate(['rows', id]) ?? top, `笔记 ${note} 不在 notes 里`);
    }
    for (const { id: note, rows: own } of knowledge.notes) {
      for (const { id, answeredBy, unanswered } of own) {
        const span = sources.get(file)?.locate(['rows', id]) ?? top;
        if (answeredBy.length === 0 && !unanswered && complete) {
          yield problem(
            file,
            span,
            `笔记 ${note} 的 ${id} 没有题目回答：写进某题的 notes，或写 unanswered 说明原因`,
          );
        } else if (answeredBy.length > 0 && unanswered) {
          yield problem(file, span, `${id} 已由 ${answeredBy.join('、')} 回答：删去 unanswered`);
        }
      }
    }
  },
};
