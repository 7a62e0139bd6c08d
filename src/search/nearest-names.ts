import { editDistance } from '../text/nearest.ts';
import type { SearchIndex } from './index-data.ts';
import { normalise } from './normalise.ts';

/** From this share of common characters on, two names may be taken for one another. */
const alike = 0.5;

/** Names of the index that a query which finds nothing may have meant, the nearest first. */
export function nearestNames({ names, questions }: SearchIndex, query: string, count = 3): string[] {
  const asked = bare(query);
  if (asked.length < 2) return [];
  const all = new Set([
    ...names.flatMap((group) => group.names),
    ...questions.flatMap(({ aliases }) => aliases),
  ]);
  return [...all]
    .map((name) => ({ name, likeness: likeness(asked, bare(name)) }))
    .filter((one) => one.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness || a.name.length - b.name.length)
    .slice(0, count)
    .map(({ name }) => name);
}

const bare = (text: string): string => normalise(text).replaceAll(' ', '');

/** 1 for the same text, 0 for one that must be typed anew. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - editDistance(a, b, longer) / longer;
}
