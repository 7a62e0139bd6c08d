import type { Knowledge } from './model.ts';

export interface Coverage {
  questions: number;
  rows: number;
  answeredRows: number;
  references: number;
  corrections: number;
  calcs: number;
  figures: number;
  formulas: number;
  terms: number;
}

/** The figures by which the collection is judged, for the home page and `npm run check`. */
export function coverage(knowledge: Knowledge): Coverage {
  const { questions, notes, references, terms } = knowledge;
  const rows = notes.flatMap((note) => note.rows);
  const total = (count: (question: (typeof questions)[number]) => number): number =>
    questions.reduce((sum, question) => sum + count(question), 0);
  return {
    questions: questions.length,
    rows: rows.length,
    answeredRows: rows.filter((row) => row.answeredBy.length > 0).length,
    references: references.length,
    corrections: total((question) => question.corrections.length),
    calcs: total((question) => question.facts.calcs.length),
    figures: total((question) => question.facts.figures.length),
    formulas: total((question) => question.facts.formulas.length),
    terms: terms.length,
  };
}
