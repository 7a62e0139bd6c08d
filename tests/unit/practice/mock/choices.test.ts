import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesQuery, cleanSeed, newSeed, readChoices } from '../../../../src/practice/mock/choices.ts';
import { seededRandom } from '../../../../src/practice/random.ts';

const topics = ['transformer', 'peft', 'rag'];
const read = (query: string) => readChoices(new URLSearchParams(query), topics);

describe('the choices of a round', () => {
  it('stand in an address that can be read by people', () => {
    expect(choicesQuery({ seed: 'k3f9qa', topics: ['peft', 'rag'], difficulties: [2, 3] })).toBe(
      '?seed=k3f9qa&topics=peft,rag&difficulties=2,3',
    );
  });

  it('come back from the address as they were', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map(cleanSeed),
        fc.subarray(topics),
        fc.subarray([1, 2, 3]),
        (seed, chosen, difficulties) => {
          const choices = { seed, topics: chosen, difficulties };
          expect(read(choicesQuery(choices))).toEqual(choices);
        },
      ),
    );
  });

  it('leave out what the site does not have', () => {
    expect(read('?seed=a&topics=peft,nonsense&difficulties=2,9,x')).toEqual({
      seed: 'a',
      topics: ['peft'],
      difficulties: [2],
    });
  });

  it('are none where the address says nothing', () => {
    expect(read('')).toEqual({ seed: '', topics: [], difficulties: [] });
  });

  it('bound a seed that someone made too long', () => {
    expect(read(`?seed=${'x'.repeat(5000)}`).seed.length).toBeLessThan(100);
  });

  it('have a new seed of letters and digits that are not taken for one another', () => {
    const random = seededRandom('seeds');
    const seeds = Array.from({ length: 200 }, () => newSeed(random));
    expect(new Set(seeds).size).toBe(200);
    for (const seed of seeds) expect(seed).toMatch(/^[a-z2-9]{6}$/);
    expect(seeds.join('')).not.toMatch(/[ilo01]/);
  });
});
