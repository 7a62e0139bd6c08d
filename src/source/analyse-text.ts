import { noFacts } from '../markdown/facts.ts';
import { limitProblem } from '../markdown/limits.ts';
import { nowhere, placeOf, type Place } from '../markdown/place.ts';
import type { MarkdownAnalyser } from '../markdown/analyser.ts';
import type { InlineField } from './inline-fields.ts';
import type { AnalysedText, PipelineMessage } from './loaded-file.ts';

/** What a thrown complaint of a parser tells of itself (a `VFileMessage`). */
interface Complaint {
  reason?: string;
  ruleId?: string;
  line?: number;
  column?: number;
}

/**
 * Parses a Markdown text of a file. One that no parser can follow, or that is no MDX, has no facts, and a message that
 * says why: whatever a file holds, the others are checked.
 * @param field set for a text of the front matter or of a data file
 */
export function analyseText(
  file: string,
  text: string,
  markdown: MarkdownAnalyser,
  field?: InlineField,
): AnalysedText {
  const unread = (message: PipelineMessage): AnalysedText => ({
    ...field,
    file,
    facts: noFacts(),
    blocks: [],
    messages: [message],
  });
  const beyond = limitProblem(text);
  if (beyond) {
    const at = placeIn(text, beyond.line, beyond.column);
    return unread({ ruleId: 'parse-limit', reason: beyond.message, at });
  }
  try {
    const { facts, blocks, messages } = markdown.analyse(text, file);
    return {
      ...field,
      file,
      facts,
      blocks,
      messages: messages.map(({ ruleId, reason, place }) => ({
        ruleId: ruleId ?? '',
        reason,
        at: place && 'start' in place ? placeOf({ type: 'message', position: place }) : nowhere,
      })),
    };
  } catch (error) {
    const { reason = String(error), line = 1, column = 1 } = error as Complaint;
    const at = placeIn(text, line, column);
    return unread(
      error instanceof RangeError
        ? { ruleId: 'parse-limit', reason: '嵌套太深，解析不了', at }
        : { ruleId: 'markup-syntax', reason: `读不懂的标记：${reason}`, at },
    );
  }
}

/** One character of a text. */
function placeIn(text: string, line: number, column = 1): Place {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((length, one) => length + one.length + 1, 0) + column - 1;
  return { line, column, endLine: line, endColumn: column + 1, start, end: start + 1 };
}
