import type { Facts } from '../markdown/facts.ts';
import type { QuestionData } from './schema/question.ts';

/** Slugs that a body links to, in order, without repeats. */
export function linkedSlugs(facts: Facts): string[] {
  return unique(facts.links.flatMap(({ target }) => (target.kind === 'question' ? target.slug : [])));
}

/** Keys of every source of a page. */
export function sourcesOf(data: QuestionData): string[] {
  return unique([...data.references, ...data.corrections.map(({ reference }) => reference)]);
}

/** For each slug, those that point to it. */
export function backlinks(
  pages: Iterable<{ slug: string; points: readonly string[] }>,
): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { slug, points } of pages) {
    for (const target of new Set(points)) {
      if (target !== slug) result.set(target, [...(result.get(target) ?? []), slug]);
    }
  }
  return result;
}

export function unique<T>(list: Iterable<T>): T[] {
  return [...new Set(list)];
}

/** Entries by a key, in their order. */
export function groupBy<T>(list: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
