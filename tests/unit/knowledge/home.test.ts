import { describe, expect, it } from 'vitest';
import { mostCorrected, newest } from '../../../src/knowledge/home.ts';
import type { Question } from '../../../src/knowledge/model.ts';

const question = (slug: string, given: Partial<Question>): Question => ({ slug, ...given }) as Question;
const claims = (...texts: string[]) => texts.map((claim) => ({ claim, fix: '…', reference: 'r' }));

describe('what the home page shows', () => {
  it('takes one correction of the pages that have most, and none with a formula', () => {
    const questions = [
      question('few', { corrections: claims('a') }),
      question('formulas', { corrections: claims('$x$', '$y$', '$z$') }),
      question('most', { corrections: claims('$x$', 'b') }),
    ];
    const shown = mostCorrected({ questions }, 2);
    expect(shown.map(({ question: { slug }, correction }) => [slug, correction.claim])).toEqual([
      ['most', 'b'],
      ['few', 'a'],
    ]);
  });

  it('shows the latest first, and of one day the topics in turn', () => {
    const questions = [
      question('a1', { topic: 'a', updated: '2026-01-02' }),
      question('a2', { topic: 'a', updated: '2026-01-02' }),
      question('b1', { topic: 'b', updated: '2026-01-02' }),
      question('c1', { topic: 'c', updated: '2026-01-03' }),
    ];
    expect(newest({ questions }, 3).map(({ slug }) => slug)).toEqual(['c1', 'a1', 'b1']);
  });
});
