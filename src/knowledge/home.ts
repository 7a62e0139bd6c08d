import type { Knowledge, Question } from './model.ts';
import type { Correction } from './schema/question.ts';

/** A claim that goes round, with the page that puts it right. */
export interface Myth {
  question: Question;
  correction: Correction;
}

/**
 * One correction of each of the pages that have most of them. Only what reads without formulas is taken, since the home
 * page carries no fonts for them.
 */
export function mostCorrected({ questions }: Pick<Knowledge, 'questions'>, count: number): Myth[] {
  return [...questions]
    .sort((one, other) => other.corrections.length - one.corrections.length)
    .flatMap((question) => {
      const correction = question.corrections.find(({ claim, fix }) => !`${claim}${fix}`.includes('$'));
      return correction ? [{ question, correction }] : [];
    })
    .slice(0, count);
}

/** The questions that were last written or corrected; of one day, the topics take turns. */
export function newest({ questions }: Pick<Knowledge, 'questions'>, count: number): Question[] {
  const nth = new Map<string, number>();
  const turns = questions.map((question) => {
    const turn = nth.get(`${question.updated} ${question.topic}`) ?? 0;
    nth.set(`${question.updated} ${question.topic}`, turn + 1);
    return { question, turn };
  });
  return turns
    .sort((one, other) => other.question.updated.localeCompare(one.question.updated) || one.turn - other.turn)
    .slice(0, count)
    .map(({ question }) => question);
}
