import { noMentions, scanLine, type Mentions } from './scan-line.ts';

/** Marks of quotes and lists that a block may stand behind. */
const nesting = /^(?:\s|>|[-*+]\s|\d+[.)]\s|\[\^[^\]]*\]:)*/;
const fence = /^(`{3,}|~{3,})\s*([\w-]*)/;

/** Reads what a page must show off its Markdown, line by line. Code is not read; lines of `calc` are counted. */
export function scanMarkdown(text: string): Mentions {
  const found = noMentions();
  let code: { marks: string; calc: boolean } | undefined;
  let formula: string[] | undefined;
  for (const whole of text.split('\n')) {
    const line = whole.replace(nesting, '');
    if (code) {
      if (line.trim().startsWith(code.marks)) code = undefined;
      else if (code.calc && line.trim() !== '') found.calcLines += 1;
    } else if (formula) {
      if (line.trim() === '$$') {
        found.formulas.push(formula.join('\n'));
        formula = undefined;
      } else formula.push(line);
    } else if (line.trim() === '$$') formula = [];
    else {
      const [, marks, language] = fence.exec(line) ?? [];
      if (marks !== undefined) code = { marks, calc: language === 'calc' };
      else scanLine(line, found);
    }
  }
  return found;
}
