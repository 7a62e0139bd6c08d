import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMock } from '../../../src/practice/mock/compose.ts';
import { usualRound, type MockQuestion } from '../../../src/practice/mock/model.ts';
import { reportMock } from '../../../src/practice/mock/report.ts';
import type { MockAnswer } from '../../../src/practice/model.ts';

const question = (id: string, fields: Partial<MockQuestion> = {}): MockQuestion => ({
  id,
  topic: 'transformer',
  difficulty: 2,
  links: [],
  calculations: 0,
  followUps: [],
  ...fields,
});
const everything = { seed: 'a', topics: [], difficulties: [], ...usualRound };

const site: MockQuestion[] = Array.from({ length: 60 }, (_, index) =>
  question(`q-${String(index)}`, {
    topic: index % 2 === 0 ? 'transformer' : 'rag',
    difficulty: 1 + (index % 3),
    links: [`q-${String((index + 7) % 60)}`, `q-${String((index + 20) % 60)}`],
    calculations: index % 5 === 0 ? 1 : 0,
    followUps: [`${String(index)} 为什么？`, `${String(index)} 然后呢？`, `${String(index)} 如果不行？`],
  }),
);

describe('a mock interview', () => {
  it('warms up with the easiest, goes deep, and ends with a worked number', () => {
    const { steps, short } = composeMock(site, everything);
    const phases = steps.map(({ phase }) => phase);
    expect(phases).toEqual([...phases].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(phases)).toEqual(new Set(order));
    expect(short).toEqual([]);
    const find = (id: string) => site.find((candidate) => candidate.id === id);
    for (const { phase, question: id } of steps) {
      if (phase === 'warm-up') expect(find(id)?.difficulty).toBe(1);
      if (phase === 'calculation') expect(find(id)?.calculations).toBeGreaterThan(0);
    }
  });
  const order = ['warm-up', 'deep-dive', 'calculation'];

  it('follows the links of the pages in a deep dive, and asks their own follow-ups', () => {
    const { steps } = composeMock(site, everything);
    const deep = steps.filter(({ phase }) => phase === 'deep-dive');
    expect(deep.some(({ from }) => from !== undefined)).toBe(true);
    for (const { question: id, from, followUps } of deep) {
      const page = site.find((candidate) => candidate.id === id);
      expect(followUps).toHaveLength(2);
      expect(page?.followUps).toEqual(expect.arrayContaining(followUps));
      if (from) expect(site.find((candidate) => candidate.id === from)?.links).toContain(id);
    }
  });

  it('goes on to a page that is no easier, where there is one', () => {
    const pages = [
      question('root', { difficulty: 2, links: ['easy', 'hard'], followUps: ['为什么？'] }),
      question('easy', { difficulty: 1 }),
      question('hard', { difficulty: 3 }),
    ];
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const { steps } = composeMock(pages, {
        ...everything,
        seed,
        warmUps: 0,
        deepDives: 1,
        calculations: 0,
      });
      expect(steps.map((step) => step.question)).toEqual(['root', 'hard']);
    }
  });

  it('is the same for the same seed, in whatever order the pages come, and another for another seed', () => {
    const once = composeMock(site, everything);
    expect(composeMock([...site].reverse(), everything)).toEqual(once);
    expect(composeMock(site, { ...everything, seed: 'b' })).not.toEqual(once);
  });

  it('stays within the topics and difficulties, and asks nothing twice', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.subarray(['transformer', 'rag']),
        fc.subarray([1, 2, 3]),
        (seed, topics, difficulties) => {
          const { steps } = composeMock(site, { ...everything, seed, topics, difficulties });
          const ids = steps.map((step) => step.question);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) {
            const page = site.find((candidate) => candidate.id === id);
            if (topics.length > 0) expect(topics).toContain(page?.topic);
            if (difficulties.length > 0) expect(difficulties).toContain(page?.difficulty);
          }
        },
      ),
    );
  });

  it('says which phases come out short when the choice is too narrow', () => {
    expect(composeMock([question('only')], everything)).toMatchObject({
      short: ['warm-up', 'deep-dive', 'calculation'],
    });
    expect(composeMock([], everything).steps).toEqual([]);
  });
});

describe('the report of a mock interview', () => {
  const answer = (fields: Partial<MockAnswer>): MockAnswer => ({
    question: 'q',
    topic: 'rag',
    phase: 'warm-up',
    ticked: [],
    keyPoints: 4,
    seconds: 60,
    ...fields,
  });

  it('counts key points over all, by phase and by topic', () => {
    const report = reportMock([
      answer({ ticked: [0, 1, 2, 3] }),
      answer({ phase: 'deep-dive', ticked: [0] }),
      answer({ phase: 'deep-dive', topic: 'sft', ticked: [0, 1], keyPoints: 2 }),
    ]);
    expect(report.total).toEqual({ said: 7, of: 10, share: 0.7 });
    expect(report.seconds).toBe(180);
    expect(report.phases.map(({ phase, score }) => [phase, score.said, score.of])).toEqual([
      ['warm-up', 4, 4],
      ['deep-dive', 3, 6],
    ]);
    expect(report.topics.map(({ topic, score }) => [topic, score.share])).toEqual([
      ['rag', 5 / 8],
      ['sft', 1],
    ]);
  });

  it('names the weak answers with the points missed, the weakest first', () => {
    const report = reportMock([
      answer({ question: 'half', ticked: [1, 3] }),
      answer({ question: 'none' }),
      answer({ question: 'good', ticked: [0, 1, 2] }),
      answer({ question: 'without', keyPoints: 0 }),
    ]);
    expect(report.weak.map(({ question: id, missed }) => [id, missed])).toEqual([
      ['none', [0, 1, 2, 3]],
      ['half', [0, 2]],
    ]);
  });
});
