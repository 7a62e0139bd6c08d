import type { Knowledge, Question } from './model.ts';

/** The questions that most others build on, one a topic: where a reader without a question may begin. */
export function startingPoints(knowledge: Knowledge, count: number): Question[] {
  return knowledge.topics
    .flatMap(({ id }) => [...knowledge.inTopic(id)].sort(byBacklinks).slice(0, 1))
    .sort(byBacklinks)
    .slice(0, count);
}

const byBacklinks = (a: Question, b: Question): number => b.backlinks.length - a.backlinks.length;
