import type { Knowledge, Question } from './model.ts';
import { unique } from './relations.ts';
import type { Difficulty } from './schema/question.ts';

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
  return {
    questions: questions.length,
    rows: rows.length,
    answeredRows: rows.filter((row) => row.answeredBy.length > 0).length,
    references: references.length,
    corrections: total(questions, ({ corrections }) => corrections.length),
    calcs: total(questions, ({ facts }) => facts.calcs.length),
    figures: total(questions, ({ facts }) => facts.figures.length),
    formulas: total(questions, ({ facts }) => facts.formulas.length),
    terms: terms.length,
  };
}

/** What one topic holds. */
export interface TopicCoverage {
  topic: string;
  questions: number;
  /** Questions of each difficulty. */
  levels: Record<Difficulty, number>;
  /** Rows of the notes that its pages answer. */
  rows: number;
  /** Different sources of its pages, and how many a page has at least and on average. */
  references: { distinct: number; fewest: number; mean: number };
  corrections: number;
  calcs: number;
  figures: number;
}

/** The same figures topic by topic, for authors. */
export function topicCoverage(knowledge: Knowledge): TopicCoverage[] {
  return knowledge.topics.map(({ id }) => {
    const questions = knowledge.inTopic(id);
    const perPage = questions.map(({ sources }) => sources.length);
    const atLevel = (level: Difficulty): number =>
      total(questions, ({ difficulty }) => Number(difficulty === level));
    return {
      topic: id,
      questions: questions.length,
      levels: { 1: atLevel(1), 2: atLevel(2), 3: atLevel(3) },
      rows: unique(questions.flatMap(({ notes }) => notes)).length,
      references: {
        distinct: unique(questions.flatMap(({ sources }) => sources)).length,
        fewest: perPage.length > 0 ? Math.min(...perPage) : 0,
        mean: perPage.length > 0 ? total(questions, ({ sources }) => sources.length) / perPage.length : 0,
      },
      corrections: total(questions, ({ corrections }) => corrections.length),
      calcs: total(questions, ({ facts }) => facts.calcs.length),
      figures: total(questions, ({ facts }) => facts.figures.length),
    };
  });
}

function total(questions: readonly Question[], count: (question: Question) => number): number {
  return questions.reduce((sum, question) => sum + count(question), 0);
}
