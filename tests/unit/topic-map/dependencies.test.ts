import { describe, expect, it } from 'vitest';
import { nowhere } from '../../../src/markdown/place.ts';
import { dependencies } from '../../../src/topic-map/dependencies.ts';

interface Given {
  difficulty?: 1 | 2 | 3;
  /** Links of the body, by the section they stand in. */
  links?: Record<string, string[]>;
  related?: string[];
  backlinks?: string[];
}

function question(slug: string, { difficulty = 2, links = {}, related = [], backlinks = [] }: Given = {}) {
  const sections = Object.entries(links);
  const at = (start: number) => ({ ...nowhere, start });
  return {
    slug,
    difficulty,
    related,
    backlinks,
    links: sections.flatMap(([, slugs]) => slugs),
    facts: {
      headings: sections.map(([id], index) => ({ depth: 2, text: id, id, at: at(index * 100) })),
      links: sections.flatMap(([, slugs], index) =>
        slugs.map((target) => ({
          url: `./${target}.md`,
          text: target,
          target: { kind: 'question' as const, slug: target, hash: '' },
          form: 'inline' as const,
          destination: nowhere,
          at: at(index * 100 + 10),
        })),
      ),
    },
  };
}

describe('what to read before what', () => {
  it('puts the easier question first, wherever the link stands', () => {
    const hard = question('a', { difficulty: 3, links: { further: ['b'] } });
    expect(dependencies([hard, question('b', { difficulty: 1 })], '')).toEqual([{ before: 'b', after: 'a' }]);
  });

  it('follows the author’s tour between questions of one difficulty', () => {
    const later = question('a', { links: { further: ['b'] } });
    const tour = '先讲[乙](./questions/t/b.md)，再讲[甲](./questions/t/a.md)。';
    expect(dependencies([later, question('b')], tour)).toEqual([{ before: 'b', after: 'a' }]);
  });

  it('takes a link of the further reading to lead on, and one of the explanation to build on its target', () => {
    const on = question('a', { links: { further: ['b'] } });
    const back = question('a', { links: { details: ['b'] } });
    expect(dependencies([on, question('b')], '')).toEqual([{ before: 'a', after: 'b' }]);
    expect(dependencies([back, question('b')], '')).toEqual([{ before: 'b', after: 'a' }]);
  });

  it('puts first what more pages name, where a relation has no direction', () => {
    const one = question('a', { related: ['b'] });
    expect(dependencies([one, question('b', { backlinks: ['a', 'c', 'd'] })], '')).toEqual([
      { before: 'b', after: 'a' },
    ]);
  });

  it('leaves out a link that would close a circle', () => {
    const circle = [
      question('a', { links: { further: ['b'] } }),
      question('b', { links: { further: ['c'] } }),
      question('c', { links: { further: ['a'] } }),
    ];
    expect(dependencies(circle, '')).toHaveLength(2);
  });

  it('leaves out a line that a longer way already says', () => {
    const chain = [
      question('a', { links: { further: ['b', 'c'] } }),
      question('b', { links: { further: ['c'] } }),
    ];
    expect(dependencies([...chain, question('c')], '')).toEqual([
      { before: 'a', after: 'b' },
      { before: 'b', after: 'c' },
    ]);
  });

  it('draws nothing to questions of other topics', () => {
    expect(dependencies([question('a', { links: { further: ['elsewhere'] } })], '')).toEqual([]);
  });
});
