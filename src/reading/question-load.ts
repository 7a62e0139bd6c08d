import type { Question } from '../knowledge/model.ts';
import type { ReadingLoad } from './reading-time.ts';

const formula = /\$[^$]+\$/g;

/** What a question page asks of its reader: the answer, the key points, the body and the corrections. */
export function questionLoad(question: Question): ReadingLoad {
  const { summary, keyPoints, corrections, facts } = question;
  const front = [summary, ...keyPoints, ...corrections.flatMap(({ claim, fix }) => [claim, fix])].join('\n');
  const display = facts.formulas.filter((one) => one.display).length;
  return {
    text: [front, ...facts.sections.flatMap(({ title, text }) => [title, text])].join('\n'),
    inlineFormulas: facts.formulas.length - display + (front.match(formula)?.length ?? 0),
    displayFormulas: display + facts.calcs.reduce((sum, { rows }) => sum + rows.length, 0),
    figures: facts.figures.length,
  };
}
