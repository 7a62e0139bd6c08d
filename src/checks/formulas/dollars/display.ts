import type { FormulaFact } from '../../../markdown/facts.ts';
import { placeOfOffsets } from '../../../markdown/place.ts';
import type { AnalysedText } from '../../../source/loaded-file.ts';
import type { CheckedPage } from '../../rule.ts';
import { writtenAt } from '../formula.ts';
import { hanRuns } from '../han.ts';
import type { DollarFault } from './fault.ts';

/** What begins a block of Markdown and no line of a formula. */
const structure = /^\s*(?:#{1,6} |[-*+] \p{Script=Han}|\d+\. |```|::)/mu;

/**
 * The first display formula whose fences are wrong: one that is never closed runs to the end of its page, list item or
 * quote, and one that lacks a fence turns prose and formulas round for all that follows.
 * @returns the fault, and whether what follows in the text can still be trusted
 */
export function fenceFault(
  page: CheckedPage,
  text: AnalysedText,
  formula: FormulaFact,
): { fault: DollarFault; swallows: boolean } | undefined {
  const written = writtenAt(page, text, formula.at);
  const rows = written.split('\n');
  const fence = /^\$+/.exec(written)?.[0] ?? '$$';
  const at = placeOfOffsets(formula.at, written, 0, fence.length);
  const closed = rows.length > 1 && /^[\s>]*\$+\s*$/.test(rows.at(-1) ?? '');
  if (!closed) {
    const message = `${fence} 没有闭合：从这里到${endOf(page, formula)}都成了公式`;
    return { swallows: true, fault: { kind: 'delimiter', text, at, message } };
  }
  if (holdsProse(formula.tex)) {
    const message = `${fence} 把正文当成了公式：到第 ${formula.at.endLine} 行才遇到下一个 ${fence}，这里前后缺一个 ${fence}`;
    return { swallows: true, fault: { kind: 'delimiter', text, at, message } };
  }
  const opening = rows[0]?.slice(fence.length).trim() ?? '';
  if (opening !== '') {
    const start = written.indexOf(opening, fence.length);
    const place = placeOfOffsets(formula.at, written, start, start + opening.length);
    const message = `${fence} 同一行的“${opening}”不会显示`;
    const remedy = '公式从 $$ 的下一行写起';
    return { swallows: false, fault: { kind: 'delimiter', text, at: place, message, remedy } };
  }
  return undefined;
}

function endOf({ source }: CheckedPage, { at }: FormulaFact): string {
  return at.endLine >= source.lines.count - 1 ? '页末' : `第 ${at.endLine} 行`;
}

/** Whether there is more than a formula between two fences: an empty line, Markdown, a sentence. */
function holdsProse(tex: string): boolean {
  if (/\n[ \t]*\n|^[ \t]*\n.*\S|\n[ \t]*$/.test(tex) && tex.trim() !== '') return true;
  const shown = tex.replace(/\\text[a-z]*\{[^{}]*\}/g, '');
  if (/(?<!\\)\$/.test(shown) || structure.test(tex)) return true;
  const words = hanRuns(tex).map(({ text }) => text);
  return words.join('').length >= 10 || words.some((text) => text.includes('。'));
}
