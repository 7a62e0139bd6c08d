import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikePairs } from '../../../../src/checks/digest/alike.ts';
import { hashedSet } from '../../../../src/checks/digest/min-hash.ts';
import { contentWith, edited, heads, scaling } from '../../content-fixture.ts';
import { found } from '../links/carriers.ts';

const rule = 'near-duplicate';
const copy = 'content/questions/transformer/scaling-again.md';
const original = contentWith().get(scaling) ?? '';
const text = `点积是许多项之和，每一项的方差都是一，所以维度越大，分数拉得越开，最大的一个独占了全部权重，
其余的梯度几乎为零。除以标准差以后，分数的分布不再随维度变化，训练早期各个位置都拿得到梯度。`;

describe(rule, () => {
  it('finds a question that was copied and retitled, from both sides, with the score', () => {
    const changes = {
      ...edited(scaling, '方差见脚注', `${text}方差见脚注`),
      [copy]: original
        .replace('方差见脚注', () => `${text.replace('许多', '很多')}方差见脚注`)
        .replace('为什么注意力分数要除以 √d_k？', '分数为何先缩小再归一？')
        .replace(/asks: .*/, 'asks: [根号有什么道理？, 分母从何而来？, 直接相乘行吗？]')
        .replace(/summary: .*/, 'summary: 让权重分布保持平缓。'),
    };
    expect(found(rule, changes)).toEqual([
      expect.stringMatching(
        /^attention-scaling\.md:2 .*“分数为何先缩小再归一？”（content\/questions\/transformer\/scaling-again\.md:2）几乎相同：正文相似度 0\.\d\d$/,
      ),
      expect.stringMatching(/^scaling-again\.md:2 .*attention-scaling\.md:2）几乎相同/),
    ]);
  });

  it('finds a question that is worded as another, whatever the bodies say', () => {
    const changes = {
      [copy]: original
        .replace('注意力分数要除以', '注意力的分数要除以')
        .replace(/## 详解[^]*$/, '## 详解\n\n另一篇正文。\n'),
    };
    expect(found(rule, changes)).toEqual([
      expect.stringContaining('问法和简答相似度 0.9'),
      expect.stringContaining('问法和简答相似度 0.9'),
    ]);
  });

  it('finds the same title above other words', () => {
    const changes = edited(heads, '为什么用多头注意力？', '为什么注意力的分数要除以 √d_k？');
    expect(found(rule, changes)).toEqual([
      expect.stringContaining('题目相似度'),
      expect.stringContaining('题目相似度'),
    ]);
  });

  it('passes questions on the same matter', () => {
    expect(found(rule)).toEqual([]);
  });
});

describe('pairs that are alike', () => {
  const sets = fc.array(
    fc
      .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 })
      .map((list) => list.sort((a, b) => a - b)),
    { maxLength: 12 },
  );
  const jaccard = (a: number[], b: number[]) => {
    const both = a.filter((one) => b.includes(one)).length;
    return both / new Set([...a, ...b]).size;
  };

  it('have the Jaccard similarity that their elements give', () => {
    fc.assert(
      fc.property(sets, (list) => {
        for (const { first, second, score } of alikePairs(list.map(hashedSet), 0.3)) {
          expect(score).toBeCloseTo(jaccard(list[first] ?? [], list[second] ?? []), 10);
        }
      }),
    );
  });

  it('are all found where most elements are shared', () => {
    fc.assert(
      fc.property(sets, (list) => {
        const pairs = alikePairs(list.map(hashedSet), 0.8).map(({ first, second }) => `${first} ${second}`);
        list.forEach((set, second) => {
          list.slice(0, second).forEach((other, first) => {
            if (set.length > 0 && jaccard(other, set) >= 0.8) expect(pairs).toContain(`${first} ${second}`);
          });
        });
      }),
      { seed: 7 },
    );
  });

  it('are found among a thousand sets without comparing them all', () => {
    let seed = 1;
    const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0);
    const many = Array.from({ length: 1000 }, () => Array.from({ length: 40 }, random).sort((a, b) => a - b));
    const twin = [...(many[17] ?? []).slice(0, 36), 1, 2, 3, 4].sort((a, b) => a - b);
    expect(alikePairs([...many, twin].map(hashedSet), 0.5)).toEqual([
      { first: 17, second: 1000, score: 36 / 44 },
    ]);
  });
});
