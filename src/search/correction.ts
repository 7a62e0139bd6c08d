import type { Rarity } from './rarity.ts';
import type { Token } from './tokens.ts';
import type { Respelling } from './variants.ts';
import { nearWords } from './vocabulary.ts';

const pair = /^\p{Script=Han}{2}$/u;
/** What a pair says that sounds like the one typed, or has its two characters changed round. */
const otherSpelling = 0.7;

/** What no page has stands for what is near it. */
export function correct(token: Token, { vocabulary }: Rarity, respelling?: Respelling): Token[] {
  const { term, weight } = token;
  if (vocabulary.has(term)) return [token];
  const near = pair.test(term)
    ? otherPairs(term, vocabulary, respelling).map((other) => ({ term: other, weight: otherSpelling }))
    : nearWords(term, vocabulary.keys());
  return near.length > 0
    ? near.map((other) => ({ term: other.term, weight: weight * other.weight }))
    : [token];
}

function otherPairs(
  term: string,
  vocabulary: ReadonlyMap<string, number>,
  respelling?: Respelling,
): string[] {
  const turned = [...term].reverse().join('');
  return [...(respelling?.soundingLike(term) ?? []), ...(vocabulary.has(turned) ? [turned] : [])];
}

/** The pairs of Chinese characters in a vocabulary. */
export function pairsOf(vocabulary: ReadonlyMap<string, number>): string[] {
  return [...vocabulary.keys()].filter((term) => pair.test(term));
}
