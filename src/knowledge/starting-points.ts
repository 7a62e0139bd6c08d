import type { Knowledge, Question } from './model.ts';

/** Each page shows them, and all look at all questions: they are sorted once for a model. */
const sorted = new WeakMap<Knowledge, Question[]>();

/** The questions that most others build on, one a topic: where a reader without a question may begin. */
export function startingPoints(knowledge: Knowledge, count: number): Question[] {
  const known = sorted.get(knowledge) ?? mostLinked(knowledge);
  sorted.set(knowledge, known);
  return known.slice(0, count);
}

function mostLinked(knowledge: Knowledge): Question[] {
  return knowledge.topics
    .flatMap(({ id }) => [...knowledge.inTopic(id)].sort(byBacklinks).slice(0, 1))
    .sort(byBacklinks);
}

const byBacklinks = (a: Question, b: Question): number => b.backlinks.length - a.backlinks.length;
