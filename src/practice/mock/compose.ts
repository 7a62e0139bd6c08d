import { compareText } from '../log/merge.ts';
import type { MockPhase } from '../model.ts';
import { seededRandom, shuffled, type Random } from '../random.ts';
import type { MockChoices, MockQuestion, MockRound, MockStep } from './model.ts';

/** How far a line of questioning goes from its first page, and how many follow-ups are asked of a page. */
const linksDeep = 2;
const followUpsAsked = 2;

/** A round like a real one: the easiest first, then lines that follow the pages' links deeper, then a worked number. */
export function composeMock(questions: readonly MockQuestion[], choices: MockChoices): MockRound {
  const random = seededRandom(choices.seed);
  const inScope = [...questions]
    .sort((a, b) => compareText(a.id, b.id))
    .filter(
      ({ topic, difficulty }) =>
        (choices.topics.length === 0 || choices.topics.includes(topic)) &&
        (choices.difficulties.length === 0 || choices.difficulties.includes(difficulty)),
    );
  const pool = new Map(shuffled(inScope, random).map((question) => [question.id, question]));
  // Set aside first: a page with a worked number must not be used up before it.
  const calculations = take(
    pool,
    choices.calculations,
    (question) => question.calculations > 0,
    (question) => -question.difficulty,
  );
  const warmUps = take(
    pool,
    choices.warmUps,
    () => true,
    ({ difficulty }) => difficulty,
  );
  const lines = Array.from({ length: choices.deepDives }, () => deepDive(pool, random)).filter(
    ({ length }) => length > 0,
  );
  const single = (phase: MockPhase) => (question: MockQuestion) => step(phase, question, 0, random);
  const short: MockPhase[] = [];
  if (warmUps.length < choices.warmUps) short.push('warm-up');
  if (lines.length < choices.deepDives) short.push('deep-dive');
  if (calculations.length < choices.calculations) short.push('calculation');
  return {
    steps: [...warmUps.map(single('warm-up')), ...lines.flat(), ...calculations.map(single('calculation'))],
    short,
  };
}

/** Takes questions out of the pool, by rank, then in the pool's (shuffled) order. */
function take(
  pool: Map<string, MockQuestion>,
  count: number,
  fits: (question: MockQuestion) => boolean,
  rank: (question: MockQuestion) => number,
): MockQuestion[] {
  const taken = [...pool.values()]
    .filter(fits)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, count);
  for (const { id } of taken) pool.delete(id);
  return taken;
}

/** A question that leads on, then the pages it leads to, none easier than the one before if there is a choice. */
function deepDive(pool: Map<string, MockQuestion>, random: Random): MockStep[] {
  const leads = ({ links }: MockQuestion): number =>
    Math.min(linksDeep, links.filter((id) => pool.has(id)).length);
  const [root] = take(
    pool,
    1,
    () => true,
    (question) =>
      -leads(question) - (question.followUps.length > 0 ? 1 : 0) - (question.difficulty > 1 ? 1 : 0),
  );
  if (!root) return [];
  const steps = [step('deep-dive', root, followUpsAsked, random)];
  let current = root;
  while (steps.length <= linksDeep) {
    const { id, links, difficulty } = current;
    const [next] = take(
      pool,
      1,
      (question) => links.includes(question.id),
      (question) => (question.difficulty < difficulty ? 1 : 0),
    );
    if (!next) break;
    steps.push({ ...step('deep-dive', next, followUpsAsked, random), from: id });
    current = next;
  }
  return steps;
}

function step(phase: MockPhase, question: MockQuestion, followUps: number, random: Random): MockStep {
  const chosen = new Set(shuffled(question.followUps, random).slice(0, followUps));
  return { phase, question: question.id, followUps: question.followUps.filter((text) => chosen.has(text)) };
}
