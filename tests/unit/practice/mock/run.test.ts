import { describe, expect, it } from 'vitest';
import { answered, begin, present, scored, stop, type MockRun } from '../../../../src/practice/mock/run.ts';
import { clockText, elapsedAt, halted, resumed, started } from '../../../../src/practice/stopwatch.ts';
import type { MockStep } from '../../../../src/practice/mock/model.ts';

const steps: MockStep[] = [
  { phase: 'warm-up', question: 'a', followUps: [] },
  { phase: 'deep-dive', question: 'b', followUps: ['0', '2'] },
];
const score = { topic: 'rag', ticked: [0], keyPoints: 2, seconds: 30 };
const at = (run: MockRun) => [present(run)?.question, run.asked, run.scoring];

describe('a round', () => {
  it('asks a question, its follow-ups one by one, then compares, then goes on', () => {
    let run = begin(steps);
    const seen = [at(run)];
    run = answered(run);
    seen.push(at(run));
    run = scored(run, score);
    seen.push(at(run));
    for (let count = 0; count < 3; count += 1) {
      run = answered(run);
      seen.push(at(run));
    }
    expect(seen).toEqual([
      ['a', 0, false],
      ['a', 0, true],
      ['b', 0, false],
      ['b', 1, false],
      ['b', 2, false],
      ['b', 2, true],
    ]);
    run = scored(run, score);
    expect(present(run)).toBeUndefined();
    expect(run.answers.map(({ question, phase }) => [question, phase])).toEqual([
      ['a', 'warm-up'],
      ['b', 'deep-dive'],
    ]);
  });

  it('takes no score before the key points are shown, and no second answer after', () => {
    const run = begin(steps);
    expect(scored(run, score)).toBe(run);
    const scoring = answered(run);
    expect(answered(scoring)).toBe(scoring);
  });

  it('goes on where it was left', () => {
    const first = { ...score, question: 'a', phase: 'warm-up' as const };
    expect(present(begin(steps, [first]))?.question).toBe('b');
  });

  it('keeps what was scored when it is ended early', () => {
    const run = stop(scored(answered(begin(steps)), score));
    expect(present(run)).toBeUndefined();
    expect(run.answers).toHaveLength(1);
  });
});

describe('the clock of a round', () => {
  it('does not run while it is halted', () => {
    const watch = resumed(halted(started(1000), 5000), 60_000);
    expect(elapsedAt(watch, 61_000)).toBe(5000);
  });

  it('is not started twice', () => {
    const watch = started(1000);
    expect(elapsedAt(resumed(watch, 9000), 11_000)).toBe(10_000);
  });

  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [65_000, '1:05'],
    [3_599_000, '59:59'],
    [3_661_000, '1:01:01'],
  ])('shows %i ms as %s', (milliseconds, text) => {
    expect(clockText(milliseconds)).toBe(text);
  });
});
