import type { Dependency } from './dependencies.ts';

export interface MapQuestion {
  slug: string;
  title: string;
  difficulty: number;
}

/** More rounds than this change little, and a topic of hundreds must not hold up the build. */
const rounds = 12;

/**
 * The questions from top to bottom: by difficulty, within it the prerequisites first, and what hangs together near to
 * each other, which keeps the lines short and their crossings few.
 */
export function readingOrder<Q extends MapQuestion>(
  questions: readonly Q[],
  edges: readonly Dependency[],
): Q[] {
  const before = neighbours(edges, 'after', 'before');
  const after = neighbours(edges, 'before', 'after');
  const order = placed(questions, before);
  const place = new Map(order.map(({ slug }, index) => [slug, index]));
  const pull = (slug: string, at: number): number =>
    [...(before.get(slug) ?? []), ...(after.get(slug) ?? [])].reduce(
      (sum, other) => sum + Math.abs((place.get(other) ?? at) - at),
      0,
    );
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (let at = 0; at + 1 < order.length; at++) {
      const [one, other] = [order[at], order[at + 1]];
      if (!one || !other || one.difficulty !== other.difficulty) continue;
      if (before.get(other.slug)?.includes(one.slug)) continue;
      if (pull(one.slug, at + 1) + pull(other.slug, at) >= pull(one.slug, at) + pull(other.slug, at + 1))
        continue;
      order.splice(at, 2, other, one);
      place.set(one.slug, at + 1).set(other.slug, at);
      changed = true;
    }
    if (!changed) break;
  }
  return order;
}

/** Takes again and again the easiest question that waits for nothing; of several, the one whose line is shortest. */
function placed<Q extends MapQuestion>(questions: readonly Q[], before: ReadonlyMap<string, string[]>): Q[] {
  const left = [...questions].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const order: Q[] = [];
  const place = new Map<string, number>();
  const latest = (slug: string): number =>
    Math.max(-1, ...(before.get(slug) ?? []).map((name) => place.get(name) ?? -1));
  while (left.length > 0) {
    const level = Math.min(...left.map(({ difficulty }) => difficulty));
    const ready = left.filter(
      ({ slug, difficulty }) =>
        difficulty === level && (before.get(slug) ?? []).every((name) => place.has(name)),
    );
    const [next] = ready.sort((one, other) => latest(other.slug) - latest(one.slug));
    if (!next) throw new Error('the dependencies of a topic go round in a circle');
    place.set(next.slug, order.length);
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}

function neighbours(
  edges: readonly Dependency[],
  key: keyof Dependency,
  value: keyof Dependency,
): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const edge of edges) result.set(edge[key], [...(result.get(edge[key]) ?? []), edge[value]]);
  return result;
}
