import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateCalc } from '../../../src/calc/evaluate.ts';

describe('the cost that the bench’s README works out', () => {
  const [, block = ''] = /```calc\n([\s\S]*?)```/.exec(readFileSync('scripts/bench/README.md', 'utf8')) ?? [];

  it('is what comes out', () => {
    const { lines, problems } = evaluateCalc(block);
    expect(problems).toEqual([]);
    expect(lines.map(({ name }) => name?.text)).toEqual(expect.arrayContaining(['cdn', 'store']));
  });
});
