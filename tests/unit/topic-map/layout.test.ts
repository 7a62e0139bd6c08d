import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dependency } from '../../../src/topic-map/dependencies.ts';
import { layOut, width } from '../../../src/topic-map/layout.ts';
import { readingOrder, type MapQuestion } from '../../../src/topic-map/order.ts';

/** Questions, and lines between them that never lead to an easier one nor in a circle. */
const topics = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 24 }).chain((levels) => {
  const questions: MapQuestion[] = levels
    .toSorted((one, other) => one - other)
    .map((difficulty, index) => ({
      slug: `q${String((index * 7) % 24)}-${String(index)}`,
      title: '为什么要先缩放再做 softmax？'.repeat(1 + (index % 3)),
      difficulty,
    }));
  const pairs = questions.flatMap(({ slug: before }, index) =>
    questions.slice(index + 1).map(({ slug: after }) => ({ before, after })),
  );
  return fc.record({
    questions: fc.constant(questions),
    edges: fc.subarray(pairs, { maxLength: Math.min(40, pairs.length) }),
  });
});

describe('the map of a topic', () => {
  it('leads every line downwards', () => {
    fc.assert(
      fc.property(topics, ({ questions, edges }) => {
        const { nodes, edges: drawn } = layOut(questions, edges);
        const y = (slug: string) => nodes.find(({ question }) => question.slug === slug)?.y ?? NaN;
        expect(drawn).toHaveLength(edges.length);
        for (const { before, after, path } of drawn) {
          expect(y(after)).toBeGreaterThan(y(before));
          const [first = NaN, last = NaN] = [startOf(path), endOf(path)];
          expect(Math.abs(first - y(before))).toBeLessThan(10);
          expect(Math.abs(last - y(after))).toBeLessThan(10);
        }
      }),
    );
  });

  it('lets no two questions overlap, and gives each at least 24 px of a phone of 360 px', () => {
    fc.assert(
      fc.property(topics, ({ questions, edges }) => {
        const { nodes, height, label, spine } = layOut(questions, edges);
        nodes.forEach(({ top, height: own }, index) => {
          expect(own).toBeGreaterThanOrEqual(24);
          expect(top).toBeGreaterThanOrEqual((nodes[index - 1]?.top ?? 0) + (nodes[index - 1]?.height ?? 0));
          expect(top + own).toBeLessThanOrEqual(height);
        });
        expect(spine).toBeLessThan(label);
        expect(label).toBeLessThan(width);
      }),
    );
  });

  it('sets the easier questions above the harder ones', () => {
    fc.assert(
      fc.property(topics, ({ questions, edges }) => {
        const levels = readingOrder(questions, edges).map(({ difficulty }) => difficulty);
        expect(levels).toEqual(levels.toSorted((one, other) => one - other));
      }),
    );
  });

  it('comes out the same whatever order the questions and links are given in', () => {
    fc.assert(
      fc.property(topics, ({ questions, edges }) => {
        const there = layOut(questions, edges);
        const back = layOut(questions.toReversed(), edges.toReversed());
        const paths = (drawn: typeof there) => drawn.edges.map(({ path }) => path).sort();
        expect(back.nodes).toEqual(there.nodes);
        expect(paths(back)).toEqual(paths(there));
      }),
    );
  });

  it('draws two chains one after the other, so that no line crosses another', () => {
    const questions = ['a1', 'b1', 'a2', 'b2', 'a3', 'b3'].map((slug) => ({
      slug,
      title: slug,
      difficulty: 2,
    }));
    const edges = [pair('a1', 'a2'), pair('a2', 'a3'), pair('b1', 'b2'), pair('b2', 'b3')];
    const order = readingOrder(questions.toReversed(), edges).map(({ slug }) => slug);
    expect(order).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
  });
});

const pair = (before: string, after: string): Dependency => ({ before, after });
const startOf = (path: string): number => Number(/^M\S+ ([\d.]+)/.exec(path)?.[1]);
const endOf = (path: string): number =>
  Number(/V[\d.]+Q\S+ \S+ \S+ ([\d.]+)H[\d.]+$|V([\d.]+)$/.exec(path)?.slice(1).find(Boolean));
