import { alikePairs } from '../../digest/alike.ts';
import type { Sketch } from '../../digest/sketch.ts';
import { problem, type CollectionRule } from '../../rule.ts';

/**
 * From which similarity on two questions are the same. Of 248 different questions the most alike have 0.48 (titles),
 * 0.15 (wordings) and 0.11 (bodies) in common.
 */
const parts: readonly { part: keyof Sketch; name: string; least: number }[] = [
  { part: 'body', name: '正文', least: 0.3 },
  { part: 'head', name: '问法和简答', least: 0.3 },
  { part: 'title', name: '题目', least: 0.75 },
];

/** No two questions ask or say the same. */
export const nearDuplicate: CollectionRule = {
  id: 'near-duplicate',
  group: 'text',
  scope: 'collection',
  about: '没有两道题问同一件事，或大段相同',
  remedy: '合成一道题，或让两道题各问各的',
  *run({ digests, sources, raw }) {
    const titles = new Map(raw.questions.map(({ file, data }) => [file, data.title]));
    const questions = [...digests].flatMap(([file, { sketch }]) => (sketch ? [{ file, sketch }] : []));
    const seen = new Set<string>();
    for (const { part, name, least } of parts) {
      const sets = questions.map(({ sketch }) => sketch[part]);
      for (const { first, second, score } of alikePairs(sets, least)) {
        if (seen.has(`${first} ${second}`)) continue;
        seen.add(`${first} ${second}`);
        for (const [own, other] of [
          [first, second],
          [second, first],
        ] as const) {
          const file = questions[own]?.file ?? '';
          const twin = questions[other]?.file ?? '';
          const span = sources.get(file)?.locate(['title']) ?? { line: 1, column: 1, length: 1 };
          const line = sources.get(twin)?.locate(['title']).line ?? 1;
          const message = `与“${titles.get(twin) ?? ''}”（${twin}:${line}）几乎相同：${name}相似度 ${score.toFixed(2)}`;
          yield problem(file, span, message);
        }
      }
    }
  },
};
